// The way from a page of ours to the rooms of its server: the content policy lets it through, the service worker keeps out of it.
import { expect, type Page, test } from '@playwright/test';

/** The engine's first word over a WebSocket, and the status of the server's health. */
const reach = (page: Page) =>
  page.evaluate(async () => {
    const address = `${location.origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address);
    const first = await new Promise<string>((resolve) => {
      socket.addEventListener('message', ({ data }) => resolve(String(data)));
      socket.addEventListener('error', () => resolve('refused'));
    });
    socket.close();
    const polled = await fetch('/socket.io/?EIO=4&transport=polling');
    const health = await fetch('/api/health');
    return [first.slice(0, 8), (await polled.text()).slice(0, 8), health.status];
  });

test('a page reaches the rooms of its own server', async ({ page }) => {
  await page.goto('/');
  expect(await reach(page)).toEqual(['0{"sid":', '0{"sid":', 200]);
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('they are asked for at the server each time', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const answered: [string, boolean][] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (/^\/(?:api|socket\.io)\//.test(pathname))
        answered.push([pathname, response.fromServiceWorker()]);
    });
    expect(await reach(page)).toEqual(['0{"sid":', '0{"sid":', 200]);
    expect(answered.map(([, fromWorker]) => fromWorker)).not.toContain(true);
    expect(answered.length).toBeGreaterThanOrEqual(2);
  });
});
