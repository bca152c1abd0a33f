// The ways in which a page may have to be shown: by the device's wish or by a setting.
// Must not know: pages.
import type { Page } from '@playwright/test';
import { type KeptSettings, USUAL } from '#app/settings';

/** Settings as if chosen in an earlier visit; before the page is opened. */
export const withSettings = (page: Page, part: Partial<KeptSettings>): Promise<unknown> =>
  page.addInitScript(
    (text) => {
      if (!localStorage.getItem('practice.settings'))
        localStorage.setItem('practice.settings', text);
    },
    JSON.stringify({ ...USUAL, ...part }),
  );

export const MANNERS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'as usual': async () => undefined,
  'in forced colours': (page) => page.emulateMedia({ forcedColors: 'active' }),
  'with reduced motion': (page) => page.emulateMedia({ reducedMotion: 'reduce' }),
  'with text at 160 %': (page) => withSettings(page, { textSize: 160 }),
  'in high contrast': (page) => withSettings(page, { contrast: 'high' }),
};
