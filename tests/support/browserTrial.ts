// Tries a browser for what the tests need: it starts, and a page gets a WebGL context.
// Must not know: where the browser came from.
import { chromium } from '@playwright/test';
import type { Launch } from './browserSearch.ts';

const sentence = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0] ?? '';

/** Nothing when the browser will do, else one line that says why not. */
export const trialOf = async (launch: Launch): Promise<string | undefined> => {
  try {
    const browser = await chromium.launch({ ...launch, timeout: 20_000 });
    try {
      const page = await browser.newPage();
      const draws = await page.evaluate(
        () => document.createElement('canvas').getContext('webgl') !== null,
      );
      return draws ? undefined : 'it starts, but gives no WebGL context';
    } finally {
      await browser.close();
    }
  } catch (thrown) {
    return `it does not start (${sentence(thrown)})`;
  }
};
