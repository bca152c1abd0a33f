// A run that is not made again leads where it would have led: the graph is the same as when every way is really run.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Explored, exploreStory } from '#check/explore/exploreStory';
import { Memo } from '#check/explore/memo';
import type { StoryFile } from '#story/storyFile';
import { storyOf } from '#support/stories';

const part = fc.constantFrom(
  ...['a', 'b', 'n > 1', 'm == 2', 'not a'],
  ...['intent == "leaving"', 'intent != "inclined"', 'safety >= 2', 'trust == 3'],
  ...['family == "rupture"', 'safety == 0'],
);
const formula = fc.oneof(
  part,
  fc.tuple(part, fc.constantFrom('&&', '||'), part).map((all) => all.join(' ')),
  fc.tuple(part, part, part).map(([one, two, three]) => `${one} && (${two} || ${three})`),
);
const line = fc.constantFrom(
  ...['ROBIN: Nine.', 'The coat drips.', 'ROBIN: No. # event: refuse', 'Robin sits down.'],
);
const write = fc.constantFrom(
  ...['~ a = b', '~ b = a', '~ a = true', '~ b = false', '~ m = n', '~ n = n + 1', '~ n = 0'],
);
const branch = fc
  .tuple(formula, fc.oneof(line, write), fc.oneof(line, write))
  .map(([when, one, two]) => `{ ${when}:\n    ${one}\n- else:\n    ${two}\n}`);
const block = fc.array(fc.oneof(write, line, branch, branch), { minLength: 1, maxLength: 4 });

const option = (id: string, write: string): string =>
  `*   ["I said it, ${id}." # id: ${id} # move: own # shows: accountable-opening # heard: He said it.]\n    ${write}\n`;

const IDS = ['bbbb', 'cccc', 'dddd', 'ffff', 'gggg', 'hhhh'];

const storyFrom = (blocks: readonly (readonly string[])[]): StoryFile =>
  storyOf(`VAR trust = 1
VAR safety = 1
VAR intent = "undecided"
VAR family = "not-yet"
VAR a = false
VAR b = true
VAR m = 0
VAR n = 0
-> one
=== one ===
The hall is narrow. # scene: hall-1 # stage: acknowledge # room: hall # prop: coat
${blocks
  .map(
    (lines, at) =>
      `${option(IDS[2 * at] ?? '', '~ n = n + 1')}${option(IDS[2 * at + 1] ?? '', '~ a = not a')}-   Robin waits.\n    ${lines.join('\n    ')}\n    Robin waits still.\n`,
  )
  .join('')}
    Robin hangs up the other coat. # end: stay
    It fits. -> END
=== skip_hall_1 ===
{ a && intent == "leaving":
    You talked, and Robin packed.
- else:
    You talked.
}
-> END
`);

const exploredWithout = (story: StoryFile): Explored => {
  const find = vi.spyOn(Memo.prototype, 'find').mockReturnValue(undefined);
  const explored = exploreStory(story, { states: 3000 });
  find.mockRestore();
  return explored;
};

test('what is asked of the host, copied, written and looked at: nothing is lost by not running it again', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
      const story = storyFrom(blocks);
      const { graph, trail, transitions } = exploreStory(story, { states: 3000 });
      const whole = exploredWithout(story);
      expect(graph).toEqual(whole.graph);
      expect(transitions).toBe(whole.transitions);
      expect(trail.run).toEqual(whole.trail.run);
      expect(trail.stopped).toEqual(whole.trail.stopped);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('an intent that no run asks for makes no runs', () => {
  const plain = storyFrom([['Nine.'], ['Ten.'], ['Eleven.']]);
  const asking = storyFrom([
    ['{ intent == "leaving":\n Nine.\n- else:\n Nine.\n}'],
    ['Ten.'],
    ['Eleven.'],
  ]);
  const runs = [plain, asking].map((story) => {
    const keep = vi.spyOn(Memo.prototype, 'keep');
    exploreStory(story, { states: 3000 });
    const { calls } = keep.mock;
    keep.mockRestore();
    return calls.length;
  });
  // one more for each of two options, since there are two answers; and the skip, which asks as well, for each of them.
  // What lies behind is run no more often than without the question
  expect((runs[1] ?? 0) - (runs[0] ?? 0)).toBe(4);
});
