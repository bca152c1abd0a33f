// The built game opens in a real browser from our own server, and asks nobody else for anything.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

type Watched = { complaints: string[]; hosts: Set<string> };

/** Everything the page complains of, refusals by the content policy included, and every host it asks. */
const watch = (page: Page): Watched => {
  const seen: Watched = { complaints: [], hosts: new Set() };
  page.on('pageerror', (fault) => seen.complaints.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) seen.hosts.add(new URL(request.url()).origin);
  });
  return seen;
};

test('the library opens without a complaint and asks no other host', async ({ page, baseURL }) => {
  const { complaints, hosts } = watch(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('article').first().getByRole('heading')).toBeVisible();
  expect(complaints).toEqual([]);
  expect([...hosts]).toEqual([baseURL]);
});

test('a talk with picture and sound begins without a complaint and asks no other host', async ({
  page,
  baseURL,
}) => {
  const { complaints, hosts } = watch(page);
  await page.goto('/#/play/second-drawer?seed=7');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('log', { name: 'Conversation' })).toContainText(/\w/);
  await expect(page.locator('canvas')).toBeVisible({ timeout: 40_000 });
  expect(complaints).toEqual([]);
  expect([...hosts]).toEqual([baseURL]);
});

test('the browser keeps to the content policy: what a page is given inline does not run', async ({
  page,
}) => {
  await page.goto('/');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    try {
      script.textContent = 'document.title = "inline";';
    } catch {
      // refused already where the browser asks for trusted types
      script.append('document.title = "inline";');
    }
    document.body.append(script);
    return document.title === 'inline';
  });
  expect(ran).toBe(false);
});

test('the browser under test draws with WebGL', async ({ page }) => {
  await page.goto('/');
  const draws = await page.evaluate(
    () => document.createElement('canvas').getContext('webgl') !== null,
  );
  expect(draws).toBe(true);
});

test('the library is accessible', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('article').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
