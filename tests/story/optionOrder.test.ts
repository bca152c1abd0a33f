import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownOrder } from '#story/optionOrder';

const offer = fc
  .uniqueArray(fc.stringMatching(/^[bcdf]{4}$/), { minLength: 1, maxLength: 5 })
  .map((ids) => ids.map((id) => ({ id })));
const uint32 = fc.nat(0xffffffff);

test('the same seed and offer always give the same order of the same options', () => {
  fc.assert(
    fc.property(uint32, offer, (seed, options) => {
      const order = shownOrder(seed, options);
      expect(order).toEqual(shownOrder(seed, options));
      expect([...order].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        [...options].sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
    }),
  );
});

test('over many seeds each option comes first about equally often', () => {
  const options = ['k7f3', 'b2cd', 'zz99', 'hjkm'].map((id) => ({ id }));
  const firsts = new Map<string, number>();
  for (let seed = 0; seed < 4000; seed++) {
    const id = shownOrder(seed, options)[0]?.id ?? '';
    firsts.set(id, (firsts.get(id) ?? 0) + 1);
  }
  for (const { id } of options) expect(firsts.get(id)).toBeGreaterThan(850);
});
