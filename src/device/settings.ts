// Settings on this device, in localStorage, so that they hold before the first paint. Bad ones become the usual ones.
// Must not know: what a setting changes on a page.
import { type KeptSettings, USUAL, parseSettings } from '#app/settings';

const KEY = 'practice.settings';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A device may refuse its store altogether; then settings last as long as the page. */
const refused = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/** `reset` is true when something stood there that could not be read. */
export const loadSettings = (shelf: () => Shelf): { settings: KeptSettings; reset: boolean } => {
  const text = refused(() => shelf().getItem(KEY)) ?? undefined;
  if (text === undefined) return { settings: USUAL, reset: false };
  const settings = parseSettings(text);
  return { settings: settings ?? USUAL, reset: settings === undefined };
};

export const keepSettings = (shelf: () => Shelf, settings: Omit<KeptSettings, 'version'>): void => {
  const { version } = USUAL;
  refused(() => shelf().setItem(KEY, JSON.stringify({ ...settings, version })));
};

export const forgetSettings = (shelf: () => Shelf): void => {
  refused(() => shelf().removeItem(KEY));
};
