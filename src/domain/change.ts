// A change to the readings before it is rounded, and the one place where it is rounded, added and clamped.
// Must not know: what caused it. Source: rulings, "The model, to the digit".
import { clamp, rounded } from './arithmetic.ts';
import type { Effect } from './effect.ts';
import { FACTORS } from './factors.ts';
import type { Readings } from './readings.ts';
import type { Reason } from './reason.ts';

export type Change = {
  /** hundredths of a point, not yet rounded */
  dT: number;
  dS: number;
  dW: number;
  because: readonly Reason[];
  /** the small fields that it sets beside the meters */
  sets?: Partial<Readings>;
};

export type Stepped = { readings: Readings; effects: readonly Effect[] };

/** A change that moves no meter. */
export const still = (because: Reason, sets: Partial<Readings> = {}): Change => ({
  dT: 0,
  dS: 0,
  dW: 0,
  because: [because],
  sets,
});

/** Rounds each meter's change once, adds it, clamps it; the effect tells what really changed. */
export const applied = (
  before: Readings,
  change: Change,
  cause: Effect['cause'],
  promise?: string,
): Stepped => {
  const set = { ...before, ...change.sets };
  const trust = clamp(before.trust + rounded(change.dT), 0, set.cap);
  const safety = clamp(before.safety + rounded(change.dS), 0, FACTORS.top);
  const words = clamp(before.words + rounded(change.dW), 0, FACTORS.wordLimit);
  const effect: Effect = {
    cause,
    ...(promise === undefined ? {} : { promise }),
    dT: trust - before.trust,
    dS: safety - before.safety,
    dW: words - before.words,
    because: change.because,
  };
  return { readings: { ...set, trust, safety, words }, effects: [effect] };
};
