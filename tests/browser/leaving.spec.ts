// Leaving in a hurry, in a real browser: by button, by skip link, by Shift; what is wiped; Back; frames; without scripts.
import { expect, type Page, test } from '@playwright/test';
import { type OwnSite, ownSite } from '#support/ownSite';
import { TalkPage } from '#support/talkPage';

let exit: OwnSite;
let game: OwnSite;
test.beforeAll(async () => {
  exit = await ownSite();
  game = await ownSite(JSON.stringify({ exit: `${exit.address}/manifest.webmanifest` }));
});
test.afterAll(async () => {
  await Promise.all([exit.stop(), game.stop()]);
});

const atExit = (page: Page) => expect(page).toHaveURL(`${exit.address}/manifest.webmanifest`);

const keptTalks = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const open = indexedDB.open('practice');
    const database = await new Promise<IDBDatabase>(
      (done) => (open.onsuccess = () => done(open.result)),
    );
    const all = database.transaction('talks').objectStore('talks').getAllKeys();
    return new Promise<number>((done) => (all.onsuccess = () => done(all.result.length)));
  });

const begin = async (page: Page): Promise<void> => {
  await page.goto(game.address);
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.goto(`${game.address}/#/play/second-drawer?seed=7`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await new TalkPage(page).readOn();
};

test('the button leads to the host’s address, Back does not lead to the talk, and the talk is forgotten', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('button', { name: 'Leave now', exact: true }).click();
  await atExit(page);
  await page.goBack();
  await atExit(page);
  await page.goto(`${game.address}/#/kept`);
  await expect(page.getByRole('main')).toContainText('Nothing is kept here.');
  expect(await keptTalks(page)).toBe(0);
});

test('told to forget nothing, the talk is there when the game is opened anew', async ({ page }) => {
  await page.goto(`${game.address}/#/settings`);
  await page.getByRole('radio', { name: 'Nothing', exact: true }).check();
  await begin(page);
  await page.getByRole('button', { name: 'Leave now', exact: true }).click();
  await atExit(page);
  await page.goto(`${game.address}/#/kept`);
  await expect(page.getByRole('main')).toContainText('The Second Drawer');
});

test('told to forget everything, nothing of ours is left but that somebody left', async ({
  page,
}) => {
  await page.goto(`${game.address}/#/settings`);
  await page.getByRole('radio', { name: 'Everything kept here', exact: true }).check();
  await begin(page);
  await page.getByRole('button', { name: 'Leave now', exact: true }).click();
  await atExit(page);
  await page.goto(`${game.address}/#/kept`);
  await expect(page.getByRole('main')).toContainText('Nothing is kept here.');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('Shift three times leaves, and says so on the way', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('Shift');
  await expect(page.locator('.leave-dots .made')).toHaveCount(1);
  await expect(page.getByText('Leave now: press Shift 2 more times.')).toBeAttached();
  await page.keyboard.press('Shift');
  await expect(page.getByText('Leave now: press Shift 1 more time.')).toBeAttached();
  await page.keyboard.press('Shift');
  await atExit(page);
});

test('among the links that Tab reaches first there is the way out', async ({ page }) => {
  await page.goto(game.address);
  await expect(page.getByRole('article').first()).toBeVisible();
  for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Leave now', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await atExit(page);
});

test('in a frame that may not send the page away, it is blank and says what to do', async ({
  page,
}) => {
  await page.route(`${exit.address}/frame`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe title="game" sandbox="allow-scripts allow-same-origin" src="${exit.address}/" width="600" height="500"></iframe>`,
    }),
  );
  await page.goto(`${exit.address}/frame`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Leave now', exact: true }).click();
  await expect(frame.locator('body')).toHaveText(
    'Close this tab or window to leave the page around this one.',
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the way out, when not to use this and where help is are there', async ({
    page,
    baseURL,
  }) => {
    await page.goto(baseURL ?? '');
    await expect(page.getByRole('heading', { name: 'When not to use this' })).toBeVisible();
    await expect(page.getByText(/your local emergency number/)).toBeVisible();
    await page.getByRole('link', { name: 'Leave now', exact: true }).click();
    await expect(page).toHaveURL('about:blank');
  });
});
