// The factors that modify a base effect: room above, the window after a setback, sting, repetition, words, belief.
// Must not know: which move asks. Source: story bible 2.4.
import { clamp } from './arithmetic.ts';
import { BREACH_STARTS } from './breach.ts';
import { FACTORS } from './factors.ts';
import type { Move } from './move.ts';
import type { Readings } from './readings.ts';
import type { Premise } from './scenario.ts';

/** 0..1: nearer the cap, slower. */
export const roomForTrust = ({ cap, trust }: Readings): number =>
  clamp((cap - trust) / FACTORS.room, 0, 1);

/** 0..1: nearer the top, slower. */
export const roomForSafety = ({ safety }: Readings): number =>
  clamp((FACTORS.top - safety) / FACTORS.room, 0, 1);

/** 1, or 1.5 in the window after a setback. */
export const windowFactor = ({ window }: Readings): number =>
  window > 0 ? FACTORS.window.factor : 1;

/** 1..1.3 for a trust in hundredths: low trust, slips sting more. */
export const stingAt = (trust: number): number =>
  FACTORS.sting.high - (FACTORS.sting.slope * trust) / FACTORS.top;

/** 0.1..1: what the same move is still worth within the last five of this scene. */
export const freshness = ({ recent }: Pick<Readings, 'recent'>, move: Move): number => {
  const uses = recent.filter((earlier) => earlier === move).length;
  return FACTORS.repeats[Math.min(uses, FACTORS.repeats.length - 1)] ?? 0;
};

/** 0..1: what a word can still win while no deed has backed the earlier ones. */
export const wordFactor = ({ words }: Readings): number =>
  Math.max(0, 1 - words / FACTORS.wordLimit);

/** 0..1: how far the next promise is believed; never stored, since it follows from what was kept and broken. */
export const beliefIn = (
  { kept, broken, newLies }: Pick<Readings, 'kept' | 'broken' | 'newLies'>,
  { breach }: Pick<Premise, 'breach'>,
): number => {
  const { steady, broken: perBroken, lie } = FACTORS.belief;
  const doubt = steady * (1 / BREACH_STARTS[breach].belief - 1);
  const proof = kept + steady;
  return proof / (proof + doubt + perBroken * broken + lie * newLies);
};
