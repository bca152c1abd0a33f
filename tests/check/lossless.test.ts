// What ink tells apart, the explorer tells apart; and where ink breaks off, the explorer goes on.
import { expect, test } from 'vitest';
import { checkSource } from '#check/checkSource';
import { exploredInk, inkFrom, offeredTexts, RandomPlay, stopsIn } from './exploreSupport.ts';

const rulesIn = (main: string): string[] =>
  checkSource({ 'main.ink': main }).findings.map(({ rule }) => rule);

/** Everything that ink offers when it plays by itself was found. */
const expectAllFound = (main: string): void => {
  const found = exploredInk(main);
  const play = new RandomPlay(inkFrom(main));
  play.play(200, 12);
  for (const place of play.offered) expect([...found.trail.offered.keys()]).toContain(place);
  for (const place of play.run) expect([...found.trail.run.keys()]).toContain(place);
};

/** Emptied at once it knows of no list; emptied after it was filled it knows of this one. */
const emptied = (first: string, second: string): string => `
LIST La = a, b
VAR l = ()
-> hub
=== hub
${first}
${second}
+ {LIST_ALL(l)} [All] -> END
=== fill
~ l += a
-> clear
=== clear
~ l = ()
-> hub
`;
const FILL = '+ [Fill] -> fill';
const CLEAR = '+ [Clear] -> clear';

test.each([
  [FILL, CLEAR],
  [CLEAR, FILL],
])('an empty list keeps the origins that it took over: %s first', (first, second) => {
  const main = emptied(first, second);
  expectAllFound(main);
  expect(offeredTexts(exploredInk(main))).toContain('All');
  // with origins and without
  expect(exploredInk(main).graph.nodes).toHaveLength(2);
});

test('a temporary list, too', () => {
  const main = `
LIST La = a, b
-> hub
=== hub
+ [One] -> one(true)
+ [Other] -> one(false)
=== one(filled)
~ temp l = ()
{filled:
  ~ l += a
}
~ l = ()
+ {LIST_ALL(l)} [All] -> END
+ [Back] -> hub
`;
  expectAllFound(main);
  expect(offeredTexts(exploredInk(main))).toContain('All');
});

test('where the runtime breaks off by itself the story has a fault', () => {
  const main = `
VAR way = -> past
+ [On] -> way ->
=== past(many)
~ many++
->->
`;
  expect(stopsIn(exploredInk(main))).toEqual(['compile-error']);
  expect(rulesIn(main)).toContain('compile-error');
});
