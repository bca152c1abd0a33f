// What a promise does when it is kept, broken, or changed before it falls due.
// Must not know: how it was made. Source: story bible 2.4 (EVENTS).
import { type Change, type Stepped, applied, still } from './change.ts';
import { FACTORS } from './factors.ts';
import { fall } from './fall.ts';
import { type LedgerEntry, openPromise, renegotiated, settled } from './ledger.ts';
import { roomForSafety, roomForTrust, windowFactor } from './modifiers.ts';
import type { Readings } from './readings.ts';
import type { StoryEvent } from './storyEvent.ts';

export type PromiseEvent = Extract<StoryEvent, { promise: string }>;

const kept = (readings: Readings, entry: LedgerEntry, capFirst: number): Change => {
  const { trust, safety, eases, mends } = FACTORS.keep;
  return {
    dT: trust * entry.weight * roomForTrust(readings) * windowFactor(readings),
    dS: safety * entry.weight * roomForSafety(readings),
    dW: -readings.words * eases,
    because: ['promise-kept'],
    sets: {
      kept: readings.kept + 1,
      cap: Math.min(capFirst, readings.cap + mends),
      ledger: settled(readings.ledger, entry, 'kept', readings.scene),
    },
  };
};

const broken = (readings: Readings, entry: LedgerEntry): Change => {
  const scale = entry.weight * windowFactor(readings);
  const lost = { trust: FACTORS.break.trust * scale, safety: FACTORS.break.safety * scale };
  return {
    ...fall(readings, lost),
    because: ['promise-broken'],
    sets: {
      broken: readings.broken + 1,
      ledger: settled(readings.ledger, entry, 'broken', readings.scene),
    },
  };
};

const changed = (readings: Readings, entry: LedgerEntry, due: readonly string[]): Change => ({
  dT: -FACTORS.renegotiate.trust * entry.weight,
  dS: FACTORS.renegotiate.safety * roomForSafety(readings),
  dW: 0,
  because: ['told-in-time'],
  sets: { ledger: renegotiated(readings.ledger, entry, due, readings.scene) },
});

const changeFor = (readings: Readings, capFirst: number, event: PromiseEvent): Change => {
  const entry = openPromise(readings.ledger, event.promise);
  if (!entry) return still('no-open-promise');
  if (event.type === 'keep') return kept(readings, entry, capFirst);
  if (event.type === 'break') return broken(readings, entry);
  return changed(readings, entry, event.due);
};

/** `capFirst`: the cap at the start, hundredths, which kept promises can mend up to. */
export const onPromise = (readings: Readings, capFirst: number, event: PromiseEvent): Stepped =>
  applied(readings, changeFor(readings, capFirst, event), event.type, event.promise);
