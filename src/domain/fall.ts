// How every loss falls: trust first, then safety at the lower trust. Slips, broken promises, lies found.
// Must not know: which loss it is. Sources: story bible 2.4 and the figures of 2.6, which rest on this order.
import { clamp, rounded } from './arithmetic.ts';
import type { Change } from './change.ts';
import { stingAt } from './modifiers.ts';
import type { Readings } from './readings.ts';

/** Losses in hundredths, window already in them, sting not yet; the change is negative. */
export const fall = (
  readings: Readings,
  loss: { trust: number; safety: number },
): Pick<Change, 'dT' | 'dS' | 'dW'> => {
  const lower = clamp(readings.trust - rounded(loss.trust), 0, readings.cap);
  return { dT: -loss.trust, dS: -loss.safety * stingAt(lower), dW: 0 };
};
