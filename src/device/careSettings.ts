// What a person wants kept, on this device. The one thing that stays even when nothing is to be kept is that choice itself.
// Must not know: what follows from it.
import { type CareSettings, parseCare, usualCare } from '#app/careSettings';
import { KEY_PREFIX, type SmallStore, unlessRefused } from './pageStorage.ts';

export const CARE_KEY = `${KEY_PREFIX}care`;

/** `hostKeepsNothing`: how it is here unless a person has said otherwise. */
export const loadCare = (store: () => SmallStore, hostKeepsNothing: boolean): CareSettings =>
  parseCare(
    unlessRefused(() => store().getItem(CARE_KEY)) ?? undefined,
    usualCare(hostKeepsNothing),
  );

/** Only what differs from the usual is written down; on a shared computer that nobody has changed that is nothing. */
export const keepCare = (
  store: () => SmallStore,
  care: CareSettings,
  hostKeepsNothing: boolean,
): void => {
  const usual = usualCare(hostKeepsNothing);
  const own = Object.entries(care).filter(
    ([name, value]) => value !== usual[name as keyof CareSettings],
  );
  unlessRefused(() =>
    own.length === 0
      ? store().removeItem(CARE_KEY)
      : store().setItem(CARE_KEY, JSON.stringify(Object.fromEntries(own))),
  );
};
