// A variable that is only handed on tells no runs apart: what the explorer finds then is held against ink's own random play.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { explorePlain } from '#check/explore/exploreStory';
import { Memo } from '#check/explore/memo';
import { exploredInk, inkFrom, RandomPlay } from './exploreSupport.ts';

const VARIABLES = `VAR a = false
VAR b = true
VAR m = 0
VAR n = 0
LIST moods = calm, cross
VAR mood = calm
VAR other = cross
`;

const statement = fc.constantFrom(
  ...['~ a = b', '~ b = a', '~ m = n', '~ n = m', '~ mood = other', '~ other = mood'],
  ...['~ a = true', '~ n = n + 1', '~ m = 2', '~ b = (n > 1)', '~ mood = ()', '~ mood = calm'],
  ...['~ swap(a, b)', '~ hand(n)', 'A line.'],
);
const look = fc.constantFrom(
  ...['a', 'b', 'm', 'm > 1', 'm == n', 'n == 2', 'a && not b', 'a || m > 1'],
  ...['mood == calm', 'mood ? cross'],
);
const looked = look.map((when) => `{${when}: Yes.|No.}`);
const block = fc.array(fc.oneof(statement, looked), { minLength: 1, maxLength: 5 });

const storyFrom = (blocks: readonly (readonly string[])[], last: string): string => `${VARIABLES}
* [Light]
  ~ a = true
  ~ n = 3
* [Dark]
  ~ b = false
  ~ other = ()
- ${blocks.map((lines) => `Here.\n${lines.join('\n')}\n* [Once]\n  ~ n = 1\n* [Twice]\n  ~ n = n + 1\n* [Not]\n- `).join('')}
{${last}: End.|Over.}
-> END
=== function hand(given) ===
~ m = given
=== function swap(ref x, ref y) ===
~ temp z = x
~ x = y
~ y = z
`;

test('whatever is copied where, every branch that ink runs was found', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), look, (blocks, last) => {
      const ink = inkFrom(storyFrom(blocks, last));
      const random = new RandomPlay(ink);
      random.play(60, blocks.length + 1);
      const { trail } = explorePlain(ink, { states: 3000 });
      expect([...random.run].filter((path) => !trail.run.has(path))).toEqual([]);
      expect([...random.offered].filter((path) => !trail.offered.has(path))).toEqual([]);
    }),
    { numRuns: 120 },
  );
}, 120_000);

/** How often ink was really run. */
const runsIn = (main: string): number => {
  const keep = vi.spyOn(Memo.prototype, 'keep');
  exploredInk(main);
  const runs = keep.mock.calls.length;
  keep.mockRestore();
  return runs;
};

const copying = (write: string, look: string): string => `VAR a = 0
VAR b = 0
+ [One]
  ~ a = 1
+ [Two]
  ~ a = 2
+ [Three]
  ~ a = 3
- Here.
+ [On]
- ${write}
On.
{${look}: Yes.|No.}
+ [Away]
- {b} and {a}.
-> END
`;

describe('a run that copies a variable', () => {
  test('is one run for all its values', () => {
    const [copied, computed] = [copying('~ b = a', 'false'), copying('~ b = a + 0', 'false')];
    expect(runsIn(computed) - runsIn(copied)).toBe(2);
  });

  test('is told apart by what it sees of the copy, as finely as it looks', () => {
    const [copied, looked] = [copying('~ b = a', 'false'), copying('~ b = a', 'b > 1')];
    expect(runsIn(looked) - runsIn(copied)).toBe(1);
  });

  test('is told apart by what it sees of a copy of the copy', () => {
    const chained = copying('~ b = a\n~ a = 0\n~ a = b', 'a > 1');
    expect(runsIn(chained)).toBe(runsIn(copying('~ b = a', 'b > 1')));
  });

  test('and writes it anew is not told apart by what it was', () => {
    expect(runsIn(copying('~ b = a\n~ b = 5', 'b > 1'))).toBe(runsIn(copying('~ b = a', 'false')));
  });
});
