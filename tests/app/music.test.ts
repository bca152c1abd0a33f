// The motif of every pair of bands, and what a Stage hears: a table.
// Must not know: audio.
import { describe, expect, it } from 'vitest';
import { MOTIFS, motifFor } from '#app/music';

const BANDS = [0, 1, 2, 3] as const;
const motif = (safety: (typeof BANDS)[number], trust: (typeof BANDS)[number]) =>
  motifFor({ safety, trust, ended: false });

describe('motifFor', () => {
  it('is rupture when safety is gone, whatever trust there is', () => {
    for (const trust of BANDS) expect(motif(0, trust)).toBe('rupture');
  });

  it('comes to repair only with both', () => {
    expect(motif(3, 3)).toBe('repair');
    expect(motif(3, 1)).toBe('softening');
    expect(motif(1, 3)).toBe('guarded');
  });

  it('never goes back as safety or trust grow', () => {
    const order = (safety: (typeof BANDS)[number], trust: (typeof BANDS)[number]) =>
      MOTIFS.indexOf(motif(safety, trust));
    for (const a of BANDS)
      for (const b of BANDS.slice(1)) {
        const less = BANDS[b - 1] ?? 0;
        expect(order(b, a)).toBeGreaterThanOrEqual(order(less, a));
        expect(order(a, b)).toBeGreaterThanOrEqual(order(a, less));
      }
  });

  it('is the same quiet at every ending', () => {
    for (const safety of BANDS)
      for (const trust of BANDS) expect(motifFor({ safety, trust, ended: true })).toBe('quiet');
  });
});
