// Many pictures on one sheet, and light on one picture.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around } from '../../assets/make/art/box.ts';
import { type Placed, pack } from '../../assets/make/art/pack.ts';
import type { Pixels } from '../../assets/make/art/raster.ts';
import { inkedBox, shaded } from '../../assets/make/art/shade.ts';

const sizes = fc.array(
  fc.record({ w: fc.integer({ min: 1, max: 90 }), h: fc.integer({ min: 1, max: 90 }) }),
);
const named = (list: { w: number; h: number }[]) => list.map((s, i) => ({ ...s, name: `p${i}` }));
const apart = (a: Placed, b: Placed): boolean =>
  a.x + a.w + 2 <= b.x || b.x + b.w + 2 <= a.x || a.y + a.h + 2 <= b.y || b.y + b.h + 2 <= a.y;

describe('a sheet', () => {
  test('holds every piece inside, clear of all others', () => {
    fc.assert(
      fc.property(sizes, (list) => {
        const sheet = pack(named(list), 200);
        expect(sheet.placed).toHaveLength(list.length);
        sheet.placed.forEach((piece, i) => {
          expect(piece.x >= 2 && piece.x + piece.w <= sheet.w - 2).toBe(true);
          expect(piece.y >= 2 && piece.y + piece.h <= sheet.h - 2).toBe(true);
          expect(sheet.placed.slice(i + 1).every((other) => apart(piece, other))).toBe(true);
        });
      }),
    );
  });

  test('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(sizes, (list) => {
        expect(pack(named(list).reverse(), 200)).toEqual(pack(named(list), 200));
      }),
    );
  });

  test('refuses a piece that is wider', () => {
    expect(() => pack([{ name: 'wall', w: 300, h: 5 }], 200)).toThrow('wall is wider');
  });
});

test('a box around boxes holds them all; around none is a mistake', () => {
  expect(
    around([
      { x: 1, y: 2, w: 3, h: 4 },
      { x: -1, y: 5, w: 1, h: 9 },
    ]),
  ).toEqual({ x: -1, y: 2, w: 5, h: 12 });
  expect(() => around([])).toThrow('at least one box');
});

describe('shade', () => {
  /** 6 x 3, grey, with a clear frame of one pixel */
  const grey = (): Pixels => {
    const data = new Uint8Array(6 * 3 * 4);
    for (let x = 1; x < 5; x++) data.set([200, 200, 200, 255], (6 + x) * 4);
    return { data, w: 6, h: 3 };
  };
  const light = { from: 1, to: 4, cool: [0.5, 0.5, 1], rim: 1, glow: 0 } as const;
  const redAt = (p: Pixels, x: number): number => p.data[(6 + x) * 4] ?? 0;

  test('is deepest on the far side and gone on the near one, cooler than it is dark', () => {
    const lit = shaded(grey(), light);
    expect([redAt(lit, 1), redAt(lit, 4)]).toEqual([100, 200]);
    expect(lit.data[(6 + 1) * 4 + 2]).toBe(200);
  });

  test('puts a warm rim on the side of the lamp only', () => {
    const lit = shaded(grey(), { ...light, cool: [1, 1, 1], rim: 1, glow: 0.5 });
    expect(redAt(lit, 4)).toBeGreaterThan(200);
    const below = shaded({ ...grey(), h: 3 }, { ...light, cool: [1, 1, 1], rim: 0, glow: 0.5 });
    expect(redAt(below, 2)).toBe(200);
  });

  test('leaves what is clear clear, and the drawing it was given alone', () => {
    const before = grey();
    const lit = shaded(before, light);
    expect(lit.data[3]).toBe(0);
    expect(before.data).toEqual(grey().data);
  });

  test('the inked box is found, and an empty picture has none', () => {
    expect(inkedBox(grey())).toEqual({ x: 1, y: 1, w: 4, h: 1 });
    expect(inkedBox({ data: new Uint8Array(16), w: 2, h: 2 })).toBeNull();
  });
});
