// The library is light: what a person waits for before it stands there.
import { expect, test } from '@playwright/test';

/** Page, scripts and styles as they come over the wire; fonts and pictures do not hold up the words. Bytes. */
const MOST = 60_000;

test('the library needs at most 60 kB of page, script and style', async ({ page }) => {
  const finished: Promise<{ url: string; bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    if (!['document', 'script', 'stylesheet'].includes(request.resourceType())) return;
    const { pathname } = new URL(request.url());
    finished.push(
      request.sizes().then(({ responseBodySize }) => ({ url: pathname, bytes: responseBodySize })),
    );
  });
  await page.goto('/');
  await expect(page.getByRole('article').first()).toBeVisible();
  const loaded = await Promise.all(finished);
  const sum = loaded.reduce((all, { bytes }) => all + bytes, 0);
  expect(sum, JSON.stringify(loaded)).toBeGreaterThan(0);
  expect(sum, JSON.stringify(loaded)).toBeLessThanOrEqual(MOST);
});
