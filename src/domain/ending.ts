// Which family of endings the readings belong to; the story has the scenes for it. No ending is a prize.
// Must not know: any story's own endings.
import { FACTORS } from './factors.ts';
import { brokeWeight } from './ledger.ts';
import type { Intent } from './playRecord.ts';
import type { Readings } from './readings.ts';

export const ENDING_FAMILIES = [
  'building-new',
  'not-yet',
  'not-yet-apart',
  'quiet-truce',
  'honest-parting',
  'rupture',
  'stop-for-safety',
] as const;
export type EndingFamily = (typeof ENDING_FAMILIES)[number];

const HARD: readonly EndingFamily[] = [
  'not-yet-apart',
  'honest-parting',
  'rupture',
  'stop-for-safety',
];

/** Two people part, or the talk had to stop: nobody is led straight into a debrief after it. */
export const isHard = (family: EndingFamily): boolean => HARD.includes(family);

const E = FACTORS.ending;

const isRupture = (readings: Readings): boolean =>
  readings.newLies >= E.ruptureLies ||
  readings.safety < E.ruptureSafety ||
  (brokeWeight(readings.ledger, E.ruptureWeight) && readings.trust < E.lowTrust);

const whenLeaving = (readings: Readings): EndingFamily =>
  readings.safety >= E.workable && readings.newLies === 0 ? 'honest-parting' : 'rupture';

/** At least two in three of what fell due was kept; with nothing due there is nothing to build on. */
const keepsWord = ({ kept, broken }: Readings): boolean =>
  kept + broken > 0 && kept * 100 >= E.keptShare * (kept + broken);

const isBuilding = (readings: Readings, intent: Intent): boolean =>
  readings.trust >= (intent === 'inclined' ? E.newTrustInclined : E.newTrust) &&
  readings.safety >= E.newSafety &&
  readings.newLies === 0 &&
  keepsWord(readings);

const otherwise = ({ trust, safety }: Readings): EndingFamily => {
  if (trust < E.lowTrust && safety >= E.kindSafety) return 'honest-parting';
  if (safety >= E.workable) return 'not-yet';
  return trust >= E.truceTrust ? 'quiet-truce' : 'not-yet-apart';
};

/** The table of story bible 2.5, first match wins; total. */
export const familyOf = (readings: Readings, intent: Intent, stopped: boolean): EndingFamily => {
  if (stopped) return 'stop-for-safety';
  if (isRupture(readings)) return 'rupture';
  if (intent === 'leaving') return whenLeaving(readings);
  return isBuilding(readings, intent) ? 'building-new' : otherwise(readings);
};
