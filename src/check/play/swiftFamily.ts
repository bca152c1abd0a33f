// The family of endings that swift readings belong to: domain/ending.ts in numbers.
// Must not know: any story's own endings. The test that compares swift talks with the law compares this too.
import { ENDING_FAMILIES, type EndingFamily } from '#domain/ending';
import { FACTORS } from '#domain/factors';
import { INTENTS } from '#domain/playRecord';
import type { SwiftReadings } from './swiftReadings.ts';

const E = FACTORS.ending;
const at = (family: EndingFamily): number => ENDING_FAMILIES.indexOf(family);
const BUILDING = at('building-new');
const NOT_YET = at('not-yet');
const APART = at('not-yet-apart');
const TRUCE = at('quiet-truce');
const PARTING = at('honest-parting');
const RUPTURE = at('rupture');
const STOP = at('stop-for-safety');
const INCLINED = INTENTS.indexOf('inclined');
const LEAVING = INTENTS.indexOf('leaving');

const brokeHeavy = (now: SwiftReadings): boolean => {
  for (let promise = 0; now.everBroken >>> promise !== 0; promise++)
    if ((now.everBroken & (1 << promise)) !== 0 && now.weight(promise) >= E.ruptureWeight)
      return true;
  return false;
};

const isRupture = (now: SwiftReadings): boolean =>
  now.newLies >= E.ruptureLies ||
  now.safety < E.ruptureSafety ||
  (now.trust < E.lowTrust && brokeHeavy(now));

const isBuilding = (now: SwiftReadings, intent: number): boolean =>
  now.trust >= (intent === INCLINED ? E.newTrustInclined : E.newTrust) &&
  now.safety >= E.newSafety &&
  now.newLies === 0 &&
  now.kept + now.broken > 0 &&
  now.kept * 100 >= E.keptShare * (now.kept + now.broken);

const otherwise = ({ trust, safety }: SwiftReadings): number => {
  if (trust < E.lowTrust && safety >= E.kindSafety) return PARTING;
  if (safety >= E.workable) return NOT_YET;
  return trust >= E.truceTrust ? TRUCE : APART;
};

/** Index in ENDING_FAMILIES; `intent` is an index in INTENTS. */
export const swiftFamily = (now: SwiftReadings, intent: number): number => {
  if (now.stopped) return STOP;
  if (isRupture(now)) return RUPTURE;
  if (intent === LEAVING) return now.safety >= E.workable && now.newLies === 0 ? PARTING : RUPTURE;
  return isBuilding(now, intent) ? BUILDING : otherwise(now);
};
