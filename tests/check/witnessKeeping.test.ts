// What the search for witnesses keeps in tables of its own: cells as a Map would count them, readings as they were.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SwiftReadings } from '#check/play/swiftReadings';
import { SwiftRows } from '#check/play/swiftRows';
import { Cells } from '#check/witnessCells';
import { Spots, NONE } from '#check/witnessSpots';

const PROMISES = 3;

const whole = fc.integer({ min: -10_000, max: 10_000 });
const small = fc.integer({ min: 0, max: 7 });
const own = fc.record({
  trust: whole,
  safety: whole,
  words: whole,
  cap: whole,
  lastLoss: whole,
  gave: whole,
  heard: small,
  asked: fc.boolean(),
  flooded: fc.boolean(),
  window: small,
  owed: fc.boolean(),
  recent: fc.integer({ min: 0, max: 2 ** 30 - 1 }),
  newLies: small,
  kept: small,
  broken: small,
  scene: fc.integer({ min: -1, max: 9 }),
  stopped: fc.boolean(),
  open: small,
  vague: small,
  everBroken: small,
});
const ledger = fc.array(small, { minLength: PROMISES * 4, maxLength: PROMISES * 4 });
const side = fc.tuple(own, ledger);
type Side = readonly [object, readonly number[]];

const fill = (readings: SwiftReadings, [fields, rows]: Side): SwiftReadings => {
  Object.assign(readings, fields);
  readings.ledger.set(rows);
  return readings;
};

/** A moment after a scene began, or later, when what lies aside no longer counts. */
const readings = fc.tuple(side, side, fc.boolean()).map(([here, aside, fresh]) => {
  const made = fill(new SwiftReadings(PROMISES), here);
  made.fresh = fresh;
  if (fresh) fill(made.aside, aside);
  return made;
});

const seen = (one: SwiftReadings) => {
  const { fresh, aside, ...rest } = one;
  const plain = (of: object) => JSON.stringify({ ...of, asides: undefined });
  return { fresh, here: plain(rest), aside: fresh ? plain({ ...aside, fresh }) : '' };
};

test('readings come back as they were kept, however many there are', () => {
  fc.assert(
    fc.property(fc.array(readings, { minLength: 1, maxLength: 40 }), (all) => {
      const rows = new SwiftRows(PROMISES);
      // enough to fill more than one block
      const kept = Array.from({ length: 1500 }, (_, at) =>
        rows.add(all[at % all.length] ?? new SwiftReadings(PROMISES)),
      );
      const into = new SwiftReadings(PROMISES);
      for (const at of [0, 1, 700, 1499, 3]) {
        rows.restore(kept[at] ?? -1, into);
        expect(seen(into)).toEqual(seen(all[at % all.length] ?? into));
      }
    }),
    { numRuns: 30 },
  );
});

test('readings that were never kept are asked for in vain', () => {
  const into = new SwiftReadings(PROMISES);
  expect(() => new SwiftRows(PROMISES).restore(0, into)).toThrow(RangeError);
  const spots = new Spots(PROMISES);
  expect(() => spots.restore(spots.add(NONE, 0, 4), into)).toThrow(RangeError);
});

test('a cell has room as often as it was given', () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2 ** 32 - 2 }));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 300 }), fc.integer({ min: 1, max: 3 }), (all, most) => {
      const cells = new Cells();
      const counts = new Map<number, number>();
      for (const one of all) {
        const count = counts.get(one) ?? 0;
        counts.set(one, count + 1);
        expect(cells.take(one, most)).toBe(count < most);
      }
    }),
  );
});

test('cells are told apart when there are more than the table first holds', () => {
  const cells = new Cells();
  const all = Array.from({ length: 30_000 }, (_, at) => at * 2646);
  expect(all.every((one) => cells.take(one, 1))).toBe(true);
  expect(all.some((one) => cells.take(one, 1))).toBe(false);
});

test('the way to a state is told from the opening on', () => {
  const spots = new Spots(PROMISES);
  const first = spots.add(NONE, -1, 5);
  const second = spots.add(first, 2, 6);
  const third = spots.add(second, -1, 7);
  expect(spots.depthOf(third)).toBe(2);
  expect(spots.decisionsTo({ from: third, taken: 1, depth: 3 })).toEqual([
    { node: 5, taken: 2 },
    { node: 6, taken: -1 },
    { node: 7, taken: 1 },
  ]);
  expect(spots.decisionsTo({ from: NONE, taken: -1, depth: 0 })).toEqual([]);
});
