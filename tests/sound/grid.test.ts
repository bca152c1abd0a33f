// The bar grid: every stem where the clock says, every crossing at a bar line, no cut in it.
// Must not know: audio.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAR, CROSS, crossAt, nextBar, placeAt, ROUND } from '#sound/grid';

const seconds = fc.double({ min: 0, max: 7200, noNaN: true });
const origin = fc.double({ min: 0, max: 60, noNaN: true });

describe('the grid', () => {
  it('is eight bars of four at 72, a whole number of samples at 48 kHz', () => {
    expect(BAR * 48_000).toBeCloseTo(160_000, 6);
    expect(ROUND * 48_000).toBeCloseTo(1_280_000, 6);
  });

  it('finds a bar line that leaves time to come up, and no later one than needed', () => {
    fc.assert(
      fc.property(seconds, origin, (later, from) => {
        const now = from + later;
        const line = nextBar(now, from);
        const bars = (line - from) / BAR;
        expect(Math.abs(bars - Math.round(bars))).toBeLessThan(1e-6);
        expect(line - now).toBeGreaterThan(CROSS.before - 1e-6);
        expect(line - now).toBeLessThanOrEqual(CROSS.before + BAR + 1e-6);
      }),
    );
  });

  it('puts a stem that comes late where the others are', () => {
    fc.assert(
      fc.property(seconds, origin, (later, from) => {
        const place = placeAt(from + later, from);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThan(ROUND);
        const rounds = (later - place) / ROUND;
        expect(Math.abs(rounds - Math.round(rounds))).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('a crossing', () => {
  it('begins with the old alone and ends with the new alone', () => {
    expect(crossAt(-CROSS.before)).toEqual({ old: 1, next: 0 });
    expect(crossAt(CROSS.after)).toEqual({ old: 0, next: 1 });
  });

  it('has the new one whole at the bar line, and the old one still there', () => {
    expect(crossAt(0).next).toBe(1);
    expect(crossAt(0).old).toBeGreaterThan(0.5);
  });

  it('never leaps, and never leaves a hole', () => {
    for (let t = -1; t < 3; t += 0.001) {
      const [now, then] = [crossAt(t), crossAt(t + 0.001)];
      expect(Math.abs(then.old - now.old)).toBeLessThan(0.01);
      expect(Math.abs(then.next - now.next)).toBeLessThan(0.01);
      expect(now.old + now.next).toBeGreaterThan(0.8);
    }
  });
});
