// What an apology is worth: the weights of the parts in it, what it asks for, and whether it came too early.
// Must not know: the readings beyond what it is given. Source: story bible 2.4 (apologise; six parts after Lewicki et al. 2016).
import { clamp } from './arithmetic.ts';
import type { Change } from './change.ts';
import { PARTS, type Part } from './choice.ts';
import { FACTORS } from './factors.ts';
import { type Reach, gainOf } from './gain.ts';
import { stingAt } from './modifiers.ts';
import type { Readings } from './readings.ts';
import type { Reason } from './reason.ts';
import type { Profile } from './scenario.ts';

const A = FACTORS.apology;

/** The six weights, shifted by biography and brought back to a sum of 1. */
export const apologyWeights = (profile?: Profile): Readonly<Record<Part, number>> => {
  const shifted = (part: Part): number =>
    A.weights[part] + clamp(profile?.parts?.[part] ?? 0, -A.shiftMost, A.shiftMost);
  const weights = PARTS.map((part) => Math.max(0, shifted(part)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const entries = PARTS.map((part, place) => [part, (weights[place] ?? 0) / sum] as const);
  return Object.fromEntries(entries) as Record<Part, number>;
};

/** 0..1 before timing: what the parts present are worth together. */
export const apologyQuality = (
  parts: readonly Part[],
  { asked, safety }: Pick<Readings, 'asked' | 'safety'>,
  profile?: Profile,
): number => {
  const weights = apologyWeights(profile);
  const owned = parts.includes('responsibility');
  const counts = (part: Part): boolean => {
    if (part === 'explanation') return owned && asked;
    if (part === 'request') return safety >= A.requestFrom;
    return true;
  };
  const present = PARTS.filter((part) => parts.includes(part) && counts(part));
  const sum = present.reduce((total, part) => total + weights[part], 0);
  return owned ? sum : sum * A.unowned;
};

const isEarlyRequest = (parts: readonly Part[], { safety }: Readings): boolean =>
  parts.includes('request') && safety < A.requestFrom;

const isEarly = ({ heard }: Readings): boolean => heard < A.heardFirst;

/** An apology's change; the base in `reach` is that of a whole one. */
export const apologyOf = (reach: Reach, parts: readonly Part[]): Change => {
  const { readings, premise } = reach;
  const quality = apologyQuality(parts, readings, premise.profile);
  const timed = isEarly(readings) ? quality * A.tooEarly : quality;
  const gain = gainOf({ ...reach, trust: reach.trust * timed, safety: reach.safety * timed });
  const asking = isEarlyRequest(parts, readings) ? A.requestCost * stingAt(readings.trust) : 0;
  return { ...gain, dS: gain.dS - asking, because: reasonsFor(parts, readings, gain.because) };
};

const reasonsFor = (
  parts: readonly Part[],
  readings: Readings,
  gained: readonly Reason[],
): readonly Reason[] => {
  const own: Reason[] = [];
  if (!parts.includes('responsibility')) own.push('no-responsibility');
  if (isEarlyRequest(parts, readings)) own.push('request-too-early');
  if (parts.includes('explanation') && !readings.asked) own.push('explanation-unasked');
  if (isEarly(readings)) own.push('too-early');
  const blocked = gained.includes('flooded');
  return blocked ? [...gained, ...own] : [...own, ...gained];
};
