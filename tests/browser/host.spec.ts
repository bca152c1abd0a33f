// What a host sets, in a real browser: help cards, stories shown, language, keep nothing; and a file with mistakes in it.
import { expect, test } from '@playwright/test';
import { type OwnSite, ownSite } from '#support/ownSite';
import { TalkPage } from '#support/talkPage';

const monthsAgo = (months: number): string => {
  const day = new Date();
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 10);
};
const entry = (part: object) => ({
  kind: 'being-hurt',
  region: 'Testland',
  name: 'A made-up line',
  what: 'Listens.',
  reach: ['telephone 000 111'],
  site: 'line.example',
  checked: monthsAgo(1),
  checkedBy: 'a test',
  ...part,
});

const sites: OwnSite[] = [];
const siteWith = async (host: string): Promise<string> => {
  const site = await ownSite(host);
  sites.push(site);
  return site.address;
};
test.afterAll(async () => {
  await Promise.all(sites.map((site) => site.stop()));
});

test('without a host’s file each kind of help has words of ours and the general sentence', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}/#/help`);
  await expect(page.getByText(/^In danger now: your local emergency number/)).toHaveCount(6);
  await expect(
    page.getByRole('heading', { name: 'If you frighten or hurt someone, or fear that you will' }),
  ).toBeVisible();
  expect(await page.getByRole('main').innerText()).not.toMatch(/\d{3,}/);
});

test('cards are for a kind and a region; an old one hides its number; markup is text', async ({
  page,
}) => {
  const help = [
    entry({}),
    entry({ name: 'An older line', reach: ['telephone 000 222'], checked: monthsAgo(8) }),
    entry({
      kind: 'own-behaviour',
      region: '<b>Elsewhere</b>',
      name: '<img src=x onerror="document.title=1">',
    }),
  ];
  await page.goto(`${await siteWith(JSON.stringify({ help }))}/#/help`);
  const hurt = page.getByRole('region', { name: 'If you are being hurt or controlled' });
  await expect(hurt).toContainText('telephone 000 111');
  await expect(hurt).toContainText('An older line');
  await expect(hurt).not.toContainText('000 222');
  await expect(page.getByText('<img src=x onerror="document.title=1">')).toBeVisible();
  await page.getByLabel('Where you are').selectOption('<b>Elsewhere</b>');
  await expect(hurt).not.toContainText('A made-up line');
  expect(await page.locator('main img, main b').count()).toBe(0);
  expect(await page.locator('main a[href^="http"], main a[href^="tel"]').count()).toBe(0);
});

test('each wrong field is named in the console, and the page is there', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  const wrong = {
    exit: 'nowhere',
    keepNothing: 'yes',
    help: [{ kind: 'magic' }],
    scenarios: ['green-dot', 'no-such'],
  };
  await page.goto(await siteWith(JSON.stringify(wrong)));
  await expect(page.getByRole('article')).toHaveCount(1);
  for (const field of ['"exit"', '"keepNothing"', '"help.0.kind"', '"no-such"'])
    expect(
      said.filter((one) => one.includes(field)),
      field,
    ).toHaveLength(1);
});

test('where nothing is to be kept, the device holds nothing after a talk, and no file of the game', async ({
  page,
}) => {
  await page.goto(`${await siteWith('{"keepNothing":true}')}/#/play/second-drawer?seed=7`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const talk = new TalkPage(page);
  await talk.readOn();
  await talk.options.getByRole('button').first().click();
  await talk.readOn();
  await page.keyboard.press('m');
  const held = await page.evaluate(async () => ({
    values: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(held).toEqual({ values: [], databases: [], caches: [], workers: 0 });
});

test('the host’s language holds until somebody chooses', async ({ page }) => {
  await page.goto(await siteWith('{"language":"es"}'));
  await expect(page.locator('html')).toHaveAttribute('lang', /^es/);
});

test('a host may let a class see the meters, which then stand below the talk', async ({ page }) => {
  const address = await siteWith('{"teachingView":true}');
  await page.goto(`${address}/#/settings`);
  await page.getByLabel('Show the meters and their reasons (teaching view)').check();
  await page.getByLabel('Show all lines at once', { exact: true }).check();
  await page.goto(`${address}/#/play/second-drawer?seed=7`);
  const talk = new TalkPage(page);
  await talk.begin();
  await talk.readOn();
  const view = page.getByRole('region', { name: 'Teaching view' });
  await expect(view).toContainText(/Trust\d+ of 100/);
  await talk.options.getByRole('button').first().click();
  await talk.readOn();
  await expect(view.getByRole('listitem').first()).toBeVisible();
});
