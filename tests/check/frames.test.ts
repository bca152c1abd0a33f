// What a story still remembers below the place where it waits: frames of tunnels.
import { expect, test } from 'vitest';
import { exploredInk, stopsIn } from './exploreSupport.ts';

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
