// What an apology is worth by its parts and its time (story bible 2.4).
// Must not know: who apologises.
import { describe, expect, it } from 'vitest';
import { apologyQuality, apologyWeights } from '#domain/apology';
import type { Part } from '#domain/choice';
import { step } from '#domain/step';
import { act, debt, readingsWith } from './builders/premises.ts';

const quality = (parts: Part[], asked = false, safety = 3000): number =>
  Number(apologyQuality(parts, { asked, safety }).toFixed(4));

describe('apologies', () => {
  it('responsibility, regret and repair are worth .70', () => {
    expect(quality(['responsibility', 'regret', 'repair'])).toBe(0.7);
  });

  it('without responsibility the rest counts four tenths', () => {
    expect(quality(['regret', 'repair'])).toBe(0.16);
  });

  it('an explanation counts only when owned and asked for', () => {
    expect(quality(['responsibility', 'explanation'])).toBe(0.3);
    expect(quality(['responsibility', 'explanation'], true)).toBe(0.41);
    expect(quality(['explanation'], true)).toBe(0);
  });

  it('asking forgiveness counts from safety 50, and costs below', () => {
    expect(quality(['responsibility', 'request'], false, 4999)).toBe(0.3);
    expect(quality(['responsibility', 'request'], false, 5000)).toBe(0.36);
    const readings = readingsWith({ trust: 0, safety: 4000, heard: 2 });
    const apology = act('apologise', { parts: ['responsibility', 'request'] });
    const { effects } = step(readings, debt, apology);
    expect(effects[0]).toMatchObject({ dS: 100, because: ['request-too-early', 'landed'] });
  });

  it('comes too early before two hearings', () => {
    const apology = act('apologise', { parts: ['responsibility'] });
    const at = (heard: number) => step(readingsWith({ heard }), debt, apology).effects[0];
    expect(at(2)).toMatchObject({ dT: 150, dS: 360, because: ['landed'] });
    expect(at(1)).toMatchObject({ dT: 90, dS: 216, because: ['too-early', 'landed'] });
  });

  it('biography shifts the weights by at most .08, and they still sum to 1', () => {
    const { repair, regret } = apologyWeights({ parts: { repair: 0.5, regret: -0.08 } });
    expect(repair).toBeCloseTo(0.32, 10);
    expect(regret).toBeCloseTo(0.08, 10);
    const shifted = apologyWeights({ parts: { repair: 0.08 } });
    expect(shifted.repair).toBeCloseTo(0.32 / 1.08, 10);
  });
});
