// One visit, then the server is stopped: the game opens, a short talk plays to its debrief with its picture and sound. And a newer
// version waits until somebody asks for it in the library, while a talk goes on.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { laterCache } from '#app/offlineProtocol';
import { newerBuild, newerStory } from '#support/newerBuild';
import { BUILT, ownSite } from '#support/ownSite';
import { choicesOf, planOf } from '#support/plans';
import { TalkPage } from '#support/talkPage';

test.describe.configure({ timeout: 300_000 });
test.use({ serviceWorkers: 'allow' });

/** Pictures and sound that the browser holds. */
const heldFiles = (page: Page, address: string): Promise<number> =>
  page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).length,
    laterCache(`${address}/`),
  );

/** What a browser asks past the worker: for a newer worker, and for the icon of the tab, which it has already. */
const PAST_THE_WORKER = /\/(?:sw\.js|icon-[^/]*\.svg)$/;

const laterFiles = (
  JSON.parse(readFileSync(path.join(BUILT, 'later.json'), 'utf8')) as string[]
).filter((name) => !name.endsWith('.m4a')).length;

/** Every word and story, and every picture and sound. */
const allHeld = async (page: Page, address: string): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => heldFiles(page, address), { timeout: 200_000 }).toBe(laterFiles);
};

/** A page waits for a quiet moment before each file; here every moment is one. */
const neverBusy = (page: Page) =>
  page.addInitScript(() => {
    window.requestIdleCallback = (then) => {
      queueMicrotask(() => then({ didTimeout: false, timeRemaining: () => 50 }));
      return 0;
    };
  });

test('after one visit the whole game plays with the server stopped', async ({ page }) => {
  const site = await ownSite();
  await neverBusy(page);
  await page.goto(site.address);
  await expect(page.getByRole('article').first()).toBeVisible();
  await allHeld(page, site.address);
  await site.stop();

  const missing: string[] = [];
  page.on('requestfailed', (request) => missing.push(request.url()));
  const allLines = page.getByLabel('Show all lines at once', { exact: true });
  await page.goto(`${site.address}/#/settings`);
  // a reload in the middle of loading ends requests that miss nothing
  await expect(allLines).toBeVisible();
  await page.reload();
  await allLines.check();
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
  expect(missing.filter((address) => !PAST_THE_WORKER.test(address))).toEqual([]);
});

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

/** Talks on the device: how many choices each holds, and how many attempts are kept beside it. */
const keptTalks = (page: Page): Promise<{ choices: number; attempts: number[] }[]> =>
  page.evaluate(async () => {
    const open = indexedDB.open('practice');
    const database = await new Promise<IDBDatabase>(
      (done) => (open.onsuccess = () => done(open.result)),
    );
    const all = database.transaction('talks').objectStore('talks').getAll();
    const rows = await new Promise<
      { record: { decisions: unknown[] }; attempts: { decisions: unknown[] }[] }[]
    >((done) => (all.onsuccess = () => done(all.result)));
    database.close();
    return rows.map(({ record, attempts }) => ({
      choices: record.decisions.length,
      attempts: attempts.map(({ decisions }) => decisions.length),
    }));
  });

const FIRST_LINE = 'The kettle has clicked off and nobody has moved.';

test('a changed story waits too; the talk is told by it later, and of what no longer fits nothing is lost', async ({
  page,
}) => {
  const site = await ownSite();
  const [first, second, third] = choicesOf(planOf('second-drawer', '12-clear-eyed-at-once'));
  // one line reads otherwise, and the third option taken is gone
  const newer = newerStory('second-drawer', {
    [FIRST_LINE]: 'The kettle is off. Nobody has moved.',
    'id: pf5s': 'id: zzzz',
  });
  await page.goto(site.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`${site.address}/#/settings`);
  await page.getByLabel('Show all lines at once', { exact: true }).check();
  const talk = new TalkPage(page);
  await page.goto(`${site.address}/#/play/second-drawer?seed=7&intent=leaving`);
  await talk.begin();
  await talk.choose(first ?? '');
  site.serve(newer);
  await page.evaluate(() => {
    Reflect.set(window, 'sameDocument', true);
    return navigator.serviceWorker.getRegistration().then((one) => one?.update());
  });
  for (const text of [second, third]) await talk.choose(text ?? '');
  await talk.readOn();
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
  await expect(page.getByText('A newer version is ready.')).toHaveCount(0);
  await expect(talk.log).toContainText(FIRST_LINE);
  expect(await keptTalks(page)).toEqual([{ choices: 3, attempts: [] }]);

  await page.goto(`${site.address}/#/`);
  const offer = page.getByRole('button', { name: 'Use it now', exact: true });
  await offer.click({ timeout: 120_000 });
  await expect(offer).toHaveCount(0);
  await page.goto(`${site.address}/#/play/second-drawer`);
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(talk.log).toContainText('The kettle is off. Nobody has moved.');
  await expect(talk.log).toContainText(second ?? '');
  await expect(talk.log).not.toContainText(third ?? '');
  await expect(page.getByRole('main')).toContainText(/earlier version of the story/);
  await expect.poll(() => keptTalks(page)).toEqual([{ choices: 2, attempts: [3] }]);
  await site.stop();
  rmSync(newer, { recursive: true });
});
