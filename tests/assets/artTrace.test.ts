// From bits to outlines, and from outlines to ink.
import { describe, expect, test } from 'vitest';
import { brushFrom } from '../../assets/make/art/brush.ts';
import { maskOf } from '../../assets/make/art/raster.ts';
import { outline } from '../../assets/make/art/trace.ts';

const SHEET = { x: -20, y: 100, w: 120, h: 120 };
const disc = maskOf('<circle cx="40" cy="160" r="40"/>', SHEET);

const numbersOf = (d: string): number[] => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('an outline', () => {
  const d = outline(disc);

  test('is one closed loop in the drawing’s own units', () => {
    expect(d).toMatch(/^M[^M]*Z$/);
    const xs = numbersOf(d).filter((_, i) => i % 2 === 0);
    expect(Math.min(...xs)).toBeCloseTo(0, -0.5);
    expect(Math.max(...xs)).toBeCloseTo(80, -0.5);
  });

  test('filled again gives nearly the same bits', () => {
    const again = maskOf(`<path d="${d}"/>`, SHEET);
    const wrong = again.bits.filter((bit, i) => bit !== disc.bits[i]).length;
    expect(wrong / disc.bits.length).toBeLessThan(0.01);
  });

  test('keeps a hole', () => {
    const ring = maskOf(
      '<circle cx="40" cy="160" r="30" fill="none" stroke="#000" stroke-width="16"/>',
      SHEET,
    );
    expect(outline(ring).split('M')).toHaveLength(3);
  });

  test('of nothing is nothing', () => {
    expect(outline(maskOf('', SHEET))).toBe('');
  });
});

describe('the brush', () => {
  const corner = 'M0 0L100 0L100 100';

  test('draws the same stroke for the same seed and another for another', () => {
    expect(brushFrom(3).stroke(corner)).toBe(brushFrom(3).stroke(corner));
    expect(brushFrom(3).stroke(corner)).not.toBe(brushFrom(4).stroke(corner));
  });

  test('lifts at a corner', () => {
    expect(brushFrom(3).stroke(corner).split('M')).toHaveLength(3);
    expect(brushFrom(3).stroke('M0 0Q60 0 100 10').split('M')).toHaveLength(2);
  });
});
