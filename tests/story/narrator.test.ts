import { describe, expect, test } from 'vitest';
import type { Line } from '#domain/line';
import { type Listener, type Mirror, Narrator, type Pause } from '#story/narrator';
import { StoryFault } from '#story/storyFault';
import { HALL, storyOf } from '#support/stories';

const MIRROR: Mirror = { trust: 1, safety: 1, intent: 'undecided', family: 'not-yet' };
const listening = (mirror: Partial<Mirror> = {}): Listener & { lines: Line[] } => {
  const lines: Line[] = [];
  return { lines, mirror: () => ({ ...MIRROR, ...mirror }), told: (line) => lines.push(line) };
};
const ids = (pause: Pause): string[] => pause.offered.map(({ id }) => id);
const faultOf = (main: string): string => {
  try {
    new Narrator(storyOf(main)).tell(listening());
  } catch (thrown) {
    if (thrown instanceof StoryFault) return thrown.problem.rule;
    throw thrown;
  }
  return 'none';
};

describe('a function of the host', () => {
  const story = (more: string): string =>
    `EXTERNAL ping(x)\n-> a\n=== a ===\nA line.\n{ ping(1) == 1:\n    It answers.\n}\nAnother. # end: stay\n-> END\n${more}`;

  test('that nobody answers is a fault of the story, with the mend', () => {
    const said = (): unknown => new Narrator(storyOf(story(''))).tell(listening());
    expect(said).toThrow(StoryFault);
    expect(said).toThrow(/'ping'.* Mend: write a function of the same name/);
  });

  test('is answered by the function of the same name', () => {
    const listener = listening();
    new Narrator(storyOf(story('=== function ping(x) ===\n~ return x\n'))).tell(listener);
    expect(listener.lines.map(({ text }) => text)).toContain('It answers.');
  });
});

describe('telling', () => {
  test('hands over lines with speaker and tags, and stops at a choice', () => {
    const listener = listening();
    const pause = new Narrator(storyOf(HALL)).tell(listener);
    expect(ids(pause)).toEqual(['bbbb', 'cccc', 'dddd']);
    expect(listener.lines[0]).toMatchObject({
      text: 'The hall is narrow.',
      scene: 'hall-1',
      setting: 'hall',
      props: ['coat'],
    });
    expect(listener.lines[1]).toMatchObject({
      speaker: 'robin',
      text: 'You are late.',
      mood: { who: 'robin', mood: 'guarded' },
    });
  });

  test('the bands written before a line are seen by the very next condition', () => {
    const narrator = new Narrator(storyOf(HALL));
    narrator.tell(listening());
    narrator.take('bbbb');
    narrator.tell(listening());
    narrator.take('gggg');
    const open = listening({ safety: 3 });
    narrator.tell(open);
    expect(open.lines.map(({ text }) => text)).toContain('You did it.');
  });

  test('a band that an event changes is seen by a condition behind the next line', () => {
    const main = `VAR safety = 1\n-> a\n=== a ===\nOne. # event: discover\n{ safety == 0: Low.|High. }\n*   ["Go." # id: bbbb # move: own # shows: small-acts # heard: Yes.]\n    Done. # end: stay\n    -> END\n`;
    // the compiler of ours refuses the inline alternative, so the condition stands in a block
    const block = main.replace(
      '{ safety == 0: Low.|High. }',
      '{ safety == 0:\n    Low.\n- else:\n    High.\n}',
    );
    const lines: string[] = [];
    let safety: 0 | 1 = 1;
    new Narrator(storyOf(block)).tell({
      mirror: () => ({ ...MIRROR, safety }),
      told: (line) => {
        lines.push(line.text);
        if (line.events.length > 0) safety = 0;
      },
    });
    expect(lines).toEqual(['One.', 'Low.']);
  });

  test('an end is told with its id', () => {
    const narrator = new Narrator(storyOf(HALL));
    let pause = narrator.tell(listening());
    for (const id of ['bbbb', 'ffff', 'hhhh']) {
      narrator.take(id);
      pause = narrator.tell(listening());
    }
    expect(pause).toEqual({ offered: [], end: 'stay' });
  });

  test('a scene can be skipped where it has a knot for it', () => {
    const narrator = new Narrator(storyOf(HALL));
    narrator.tell(listening());
    expect(narrator.canSkip('hall-1')).toBe(true);
    expect(narrator.canSkip('hall-2')).toBe(false);
    narrator.skip('hall-1');
    const listener = listening();
    narrator.tell(listener);
    expect(listener.lines.slice(0, 3).map(({ text }) => text)).toEqual([
      'You talked in the hall.',
      'Nothing was promised.',
      'Friday. The hall again.',
    ]);
  });

  test("taking what is not offered is a programmer's mistake", () => {
    const narrator = new Narrator(storyOf(HALL));
    narrator.tell(listening());
    expect(() => narrator.take('ffff')).toThrow(RangeError);
  });
});

describe('where a story cannot go on', () => {
  test.each([
    ['diverts that go round', 'divert-loop', '-> a\n=== a ===\n-> b\n=== b ===\n-> a\n'],
    ['lines that never stop', 'divert-loop', '-> a\n=== a ===\nAgain.\n-> a\n'],
    ['no end tag', 'ran-out-of-content', '-> a\n=== a ===\nA line.\n-> END\n'],
    [
      'an event right before a choice',
      'late-event',
      '-> a\n=== a ===\nA line. # event: discover\n*   ["Go." # id: bbbb # move: own # shows: small-acts # heard: Yes.]\n    Done. # end: stay\n    -> END\n',
    ],
  ])('%s ends in an error: %s', (_, rule, main) => {
    expect(faultOf(main)).toBe(rule);
  });

  test('what is no compiled story is refused', () => {
    expect(() => new Narrator({ ...storyOf(HALL), ink: { inkVersion: 3 } })).toThrow(StoryFault);
  });
});
