// One visit, then the server is stopped: the game opens, a short talk plays to its debrief with its picture and sound. And a newer
// version waits until somebody asks for it in the library, while a talk goes on.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { BUILT, ownSite } from '#support/ownSite';
import { choicesOf, planOf } from '#support/plans';
import { TalkPage } from '#support/talkPage';

test.describe.configure({ timeout: 300_000 });
test.use({ serviceWorkers: 'allow' });

/** Files of the game that the browser holds. */
const heldFiles = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().length;
  });

const laterFiles = (
  JSON.parse(readFileSync(path.join(BUILT, 'later.json'), 'utf8')) as string[]
).filter((name) => !name.endsWith('.m4a')).length;

/** Every word and story, and every picture and sound. */
const allHeld = async (page: Page): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => heldFiles(page), { timeout: 200_000 }).toBeGreaterThan(laterFiles);
};

test('after one visit the whole game plays with the server stopped', async ({ page }) => {
  const site = await ownSite();
  await page.goto(site.address);
  await expect(page.getByRole('article').first()).toBeVisible();
  await allHeld(page);
  await site.stop();

  const missing: string[] = [];
  page.on('requestfailed', (request) => missing.push(request.url()));
  await page.goto(`${site.address}/#/settings`);
  await page.reload();
  await page.getByLabel('Show all lines at once', { exact: true }).check();
  await page.goto(`${site.address}/#/play/second-drawer?seed=7&intent=leaving`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const talk = new TalkPage(page);
  await talk.readOn();
  await expect(page.locator('canvas')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.play')).toHaveAttribute('data-picture', 'live');
  for (const text of choicesOf(planOf('second-drawer', '12-clear-eyed-at-once')))
    await talk.choose(text);
  await talk.readOn();
  await page.getByRole('button', { name: 'Debrief', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Debrief' })).toBeVisible();
  expect(missing.filter((address) => !address.endsWith('/sw.js'))).toEqual([]);
});

/** The same game with other words on its front page: another version, as a browser sees it. */
const newerBuild = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'groundwork-newer-'));
  cpSync(BUILT, folder, { recursive: true, filter: (name) => !/\.(?:br|gz)$/.test(name) });
  const page = path.join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<title>Practice', '<title>Practice 2'));
  const worker = path.join(folder, 'sw.js');
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replace(
      /(index\.html`?"?'?,\s*"?revision"?:\s*[`'"])\w+/,
      '$1newer',
    ),
  );
  return folder;
};

test('a newer version waits for the library, and the talk goes on and stays kept', async ({
  page,
}) => {
  const site = await ownSite();
  const newer = newerBuild();
  await page.goto(site.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const talk = new TalkPage(page);
  await page.goto(`${site.address}/#/play/second-drawer?seed=7`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await talk.readOn();
  site.serve(newer);
  await talk.options.getByRole('button').first().click();
  await talk.readOn();
  await expect(page.getByText('A newer version is ready.')).toHaveCount(0);
  const lines = await talk.lines();

  await page.goto(`${site.address}/#/`);
  await expect(page.getByText('A newer version is ready.')).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Use it now', exact: true }).click();
  await expect(page.getByText('A newer version is ready.')).toHaveCount(0);
  const served = () =>
    page.evaluate(async () => (await (await fetch('./index.html')).text()).includes('Practice 2'));
  await expect.poll(served).toBe(true);
  await page.goto(`${site.address}/#/play/second-drawer`);
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await talk.readOn();
  await expect.poll(() => talk.lines()).toEqual(lines);
  await site.stop();
  rmSync(newer, { recursive: true });
});

test('with another tab open the newer version is not forced on it', async ({ page, context }) => {
  const site = await ownSite();
  const newer = newerBuild();
  await page.goto(site.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const other = await context.newPage();
  await other.goto(`${site.address}/#/about`);
  site.serve(newer);
  await page.goto(`${site.address}/#/kept`);
  await page.goto(`${site.address}/#/`);
  await page.getByRole('button', { name: 'Use it now', exact: true }).click({ timeout: 120_000 });
  await expect(page.getByText(/open in another tab/)).toBeVisible();
  await site.stop();
  rmSync(newer, { recursive: true });
});
