// A page as somebody wants it, by settings of an earlier visit.
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
