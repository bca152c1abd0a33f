// What a move that takes something takes: twice its base from trust, and from safety more the lower trust is.
// Must not know: gains. Source: story bible 2.4 (COST).
import { rounded } from './arithmetic.ts';
import type { Change } from './change.ts';
import { FACTORS } from './factors.ts';
import { fall } from './fall.ts';
import type { Reach } from './gain.ts';
import { stingAt, windowFactor } from './modifiers.ts';
import type { Readings } from './readings.ts';
import type { Reason } from './reason.ts';

export const costOf = ({ trust, safety, readings }: Reach): Change => {
  const win = windowFactor(readings);
  const lost = { trust: -trust * FACTORS.trustLoss * win, safety: -safety * win };
  const change = fall(readings, lost);
  return { ...change, because: reasonsFor(readings), sets: { lastLoss: rounded(-change.dS) } };
};

const reasonsFor = (readings: Readings): Reason[] => {
  const reasons: Reason[] = ['cost'];
  if (readings.window > 0) reasons.push('setback-counts-double');
  if (stingAt(readings.trust) > FACTORS.telling.sting) reasons.push('low-trust-stings');
  return reasons;
};
