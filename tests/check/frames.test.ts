// What a story still remembers below the place where it waits: frames of tunnels, and variables handed over by reference.
import { expect, test } from 'vitest';
import { checkSource } from '#check/checkSource';
import { exploredInk, offeredTexts, stopsIn } from './exploreSupport.ts';

const rulesIn = (main: string): string[] =>
  checkSource({ 'main.ink': main }).findings.map(({ rule, line }) => `${rule} ${line}`);

test('a tunnel at the head of a knot comes back to options that are used up', () => {
  const found = exploredInk(`
-> hall
=== hall
-> porch ->
* [Enter]
- -> hall
=== porch
+ [Knock]
- ->->
`);
  expect(stopsIn(found)).toEqual(['soft-lock']);
  expect(found.graph.nodes.length).toBe(3);
});

test('a variable handed to a knot by reference is read there', () => {
  const story = `
VAR lamp = 0
+ [Light it]
  ~ lamp = 2
  -> room(lamp)
+ [Leave it] -> room(lamp)
=== room(ref light)
+ [Look]
  {light == 2:
    Bright.
  - else:
    Dark.
  }
  -> END
`;
  expect(rulesIn(story)).toEqual([]);
  expect(exploredInk(story).graph.nodes.length).toBe(3);
});

test('so is a temporary variable, in the frame that it belongs to', () => {
  const story = `
-> hall
=== hall
~ temp lamp = 0
+ [Light it]
  ~ lamp = 2
+ [Leave it]
- -> room(lamp) ->
-> END
=== room(ref light)
+ [Look]
- {light == 2:
    Bright.
  - else:
    Dark.
  }
  ->->
`;
  expect(rulesIn(story)).toEqual([]);
});

test('a variable that a knot writes through a reference is read after it', () => {
  const found = exploredInk(`
VAR lamp = 0
-> light(lamp) ->
+ {lamp == 0} [Dark] -> END
+ {lamp == 1} [Bright] -> END
=== light(ref one)
+ [Light it]
  ~ one = 1
+ [Leave it]
- ->->
`);
  expect(offeredTexts(found)).toEqual(['Bright', 'Dark', 'Leave it', 'Light it']);
});
