import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Found, States } from '#check/explore/states';
import { safeIn } from '#check/structure/reach';

/** Where each state leads; -1 for an end. */
type Leads = readonly (readonly number[])[];

/** States with an end are kept as they are, the others as numbers; the last `open` were not explored. */
const statesFrom = (leads: Leads, open = 0): States => {
  const numbers: number[] = [];
  const rich: Found['rich'][number][] = [];
  const at = leads.map((to) => {
    if (to.every((target) => target >= 0)) {
      const start = numbers.length;
      numbers.push(0, 0, to.length, ...to.flatMap((target) => [0, target, 0]));
      return start;
    }
    const offers = to.map((node, choice) => ({
      choice,
      way: [node < 0 ? { kind: 'end' as const, end: null } : { kind: 'goto' as const, node }],
    }));
    return -rich.push({ state: { offers }, sources: 0 });
  });
  const part = Int16Array.from(leads, (_, state) => (state < leads.length - open ? 0 : -1));
  const [from, decisions] = [new Int32Array(leads.length), new Int32Array(leads.length)];
  const table = { part, at: Int32Array.from(at), from, decisions };
  return new States([{ numbers: Int32Array.from(numbers), rich, sources: [] }], table, open);
};

/** Step by step until nothing changes. */
const plainly = (leads: Leads, open: number): number[] => {
  const safe = leads.map((_, state) => state >= leads.length - open);
  for (let round = 0; round < leads.length; round++)
    leads.forEach((to, state) => {
      safe[state] ||= to.some((target) => target < 0 || safe[target] === true);
    });
  return safe.map(Number);
};

test('a state is safe when a way leads from it to an end, or to what was left open', () => {
  const story = fc.integer({ min: 1, max: 30 }).chain((count) =>
    fc.tuple(
      fc.array(fc.array(fc.integer({ min: -1, max: count - 1 }), { maxLength: 3 }), {
        minLength: count,
        maxLength: count,
      }),
      fc.nat(1),
    ),
  );
  fc.assert(
    fc.property(story, ([leads, open]) => {
      expect([...safeIn(statesFrom(leads, open))]).toEqual(plainly(leads, open));
    }),
  );
});

test('also when the way goes back through every state there is', () => {
  const leads = Array.from({ length: 100 }, (_, state) => [state - 1]);
  expect([...safeIn(statesFrom(leads))]).toEqual(leads.map(() => 1));
});
