// Cutting drawings into areas: labels, growing, shrinking, specks, seeds.
import { describe, expect, test } from 'vitest';
import type { Mask } from '../../assets/make/art/raster.ts';
import {
  areasAt,
  close,
  dropSpecks,
  grow,
  label,
  labelNear,
  minus,
  shrink,
} from '../../assets/make/art/regions.ts';

/** Rows of dots and hashes as a mask. */
const mask = (...rows: string[]): Mask => {
  const w = rows[0]?.length ?? 0;
  const bits = Uint8Array.from([...rows.join('')], (c) => (c === '#' ? 1 : 0));
  return { bits, w, h: rows.length, at: { x: 10, y: 20, w, h: rows.length } };
};
const rowsOf = (m: Mask): string[] =>
  Array.from({ length: m.h }, (_, y) =>
    [...m.bits.slice(y * m.w, (y + 1) * m.w)].map((b) => (b ? '#' : '.')).join(''),
  );

describe('areas', () => {
  const two = mask('##..#', '#...#', '....#');

  test('are numbered and measured; corners do not join', () => {
    expect(label(two).areas).toEqual([0, 3, 3]);
    expect(label(mask('#.', '.#')).areas).toEqual([0, 1, 1]);
  });

  test('do not join round the edge of the sheet', () => {
    expect(label(mask('..#', '#..')).areas).toEqual([0, 1, 1]);
  });

  test('are found by a point inside or near', () => {
    const regions = label(two);
    expect(labelNear(regions, 4, 2)).toBe(2);
    expect(labelNear(regions, 2, 1, 3)).not.toBe(0);
    expect(labelNear(label(mask('...')), 1, 0)).toBe(0);
  });

  test('are picked by seeds in the drawing’s own units', () => {
    const picked = areasAt(two, label(two), [[14, 21]]);
    expect(rowsOf(picked)).toEqual(['....#', '....#', '....#']);
  });

  test('a seed without an area is a mistake that says where', () => {
    const empty = mask('...', '...');
    expect(() => areasAt(empty, label(empty), [[11, 21]])).toThrow('no area near 11,21');
  });
});

describe('shapes', () => {
  const dot = mask('.....', '.....', '..#..', '.....', '.....');

  test('grow round and shrink back', () => {
    expect(rowsOf(grow(dot, 1))).toEqual(['.....', '..#..', '.###.', '..#..', '.....']);
    expect(rowsOf(shrink(grow(dot, 2), 2))).toEqual(rowsOf(dot));
  });

  test('close a slit without growing', () => {
    const row = '..##.##...';
    const slit = mask('..........', '..........', row, row, row, '..........', '..........');
    expect(rowsOf(close(slit, 1))[3]).toBe('..#####...');
  });

  test('lose their specks', () => {
    expect(rowsOf(dropSpecks(mask('##..#', '##...'), 2))).toEqual(['##...', '##...']);
  });

  test('can be taken from each other', () => {
    expect(rowsOf(minus(mask('###'), mask('.#.')))).toEqual(['#.#']);
  });
});
