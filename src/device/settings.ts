// Settings on this device, in localStorage, so that they hold before the first paint. Bad ones become the usual ones.
// Must not know: what a setting changes on a page.
import { type KeptSettings, USUAL, parseSettings } from '#app/settings';
import { KEY_PREFIX, type SmallStore, unlessRefused } from './pageStorage.ts';

const KEY = `${KEY_PREFIX}settings`;

/** `reset` is true when something stood there that could not be read. */
export const loadSettings = (
  shelf: () => SmallStore,
): { settings: KeptSettings; reset: boolean } => {
  const text = unlessRefused(() => shelf().getItem(KEY)) ?? undefined;
  if (text === undefined) return { settings: USUAL, reset: false };
  const settings = parseSettings(text);
  return { settings: settings ?? USUAL, reset: settings === undefined };
};

export const keepSettings = (
  shelf: () => SmallStore,
  settings: Omit<KeptSettings, 'version'>,
): void => {
  const { version } = USUAL;
  unlessRefused(() => shelf().setItem(KEY, JSON.stringify({ ...settings, version })));
};

export const forgetSettings = (shelf: () => SmallStore): void => {
  unlessRefused(() => shelf().removeItem(KEY));
};
