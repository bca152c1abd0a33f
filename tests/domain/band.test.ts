// The edges of the bands (story bible 2.1).
// Must not know: what a band looks like.
import { describe, expect, it } from 'vitest';
import { safetyBand, trustBand } from '#domain/band';

describe('bands', () => {
  it('trust changes at 20, 40 and 60', () => {
    const at = [0, 1999, 2000, 3999, 4000, 5999, 6000, 10000];
    expect(at.map((trust) => trustBand({ trust }))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  it('safety changes at 40 and 65, and is 0 while flooded at any value', () => {
    const at = [1800, 3999, 4000, 6499, 6500, 10000];
    const bands = (flooded: boolean) => at.map((safety) => safetyBand({ safety, flooded }));
    expect(bands(false)).toEqual([1, 1, 2, 2, 3, 3]);
    expect(new Set(bands(true))).toEqual(new Set([0]));
  });
});
