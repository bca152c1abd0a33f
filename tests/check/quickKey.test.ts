import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Effect } from '#check/explore/effects';
import { KeyWriter } from '#check/explore/keyWriter';
import { QuickKey } from '#check/explore/quickKey';
import { EXACT, type Reading } from '#check/explore/reading';
import { Layout, type Options, type Recall, UNCODED } from '#check/explore/recall';
import { ownNumbering, Sight } from '#check/explore/seen';
import { Transfer } from '#check/explore/transfer';
import { ValueBook } from '#check/explore/valueBook';

const NAMES = Array.from({ length: 8 }, (_, at) => `x${at}`);
const READINGS: readonly Reading[] = [EXACT, { kind: 'least', least: 1 }];
const VALUES = new ValueBook();
const [, ...NUMBERS] = [0, 1, 2, 3].map((value) =>
  VALUES.numberOf({ value, toString: () => String(value) }),
);
const codes = ownNumbering();
const KINDS = ['global', 'visits', 'since', 'picks'] as const;
/** In the order of a key: each as the one object that all states share. */
const SIGHTS = [
  ...KINDS.flatMap((kind) =>
    NAMES.flatMap((name) =>
      READINGS.map((reading) => new Sight(kind, name, reading, VALUES, codes)),
    ),
  ),
  new Sight('turn', '', EXACT, VALUES, codes),
];

const OPTIONS = { choices: [] } as unknown as Options;
const some = fc.subarray(SIGHTS, { minLength: 32 });
const name = fc.constantFrom(...NAMES);
const mapOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Map<string, T>> =>
  fc.array(fc.tuple(name, value), { maxLength: 3 }).map((all) => new Map(all));
const effects: fc.Arbitrary<Effect> = fc.record({
  globals: mapOf(fc.constantFrom(...NUMBERS)),
  copies: mapOf(name),
  visits: mapOf(fc.integer({ min: 1, max: 2 })),
  entered: fc.array(name, { maxLength: 3 }).map((all) => new Set(all)),
  picks: mapOf(fc.nat(4)),
  turns: fc.nat(1),
  options: fc.constant(OPTIONS),
  number: fc.constant(0),
});

const cellFor = ({ kind }: { kind: string }, at: number): number =>
  kind === 'global' ? (NUMBERS[at % NUMBERS.length] ?? 0) : at;

const written = (sights: readonly Sight[], memory: Recall): number[] =>
  sights.map((sight) => sight.in(memory));

test('a key with what it copies of the one before is the key that is written anew', () => {
  const cells = fc.array(fc.nat(5), { minLength: 50, maxLength: 50 });
  fc.assert(
    fc.property(some, some, effects, cells, (seenBefore, seenAfter, effect, numbers) => {
      const [layout, after] = [new Layout(seenBefore), new Layout(seenAfter)];
      const kept = layout.kept.map((what, at) => cellFor(what, numbers[at] ?? 0));
      const bare = { layout, cells: Int32Array.from(kept), base: 0, turn: 5, options: OPTIONS };
      const before: Recall = { ...bare, ...UNCODED };
      const bytes = Uint8Array.from([0, ...written(seenBefore, before)]);
      const transfer = new Transfer(layout, effect, after);
      const quick = new QuickKey(seenAfter, transfer, after, layout);
      const told = [before, { ...bare, bytes, codes: 1 }].map((one) => {
        const key = new KeyWriter();
        key.begin(seenAfter.length);
        quick.write(one, key);
        return [...key.bytes.subarray(0, key.at)];
      });
      const anew = written(seenAfter, transfer.on(before));
      expect(told).toEqual([anew, anew]);
    }),
    { numRuns: 500 },
  );
});
