// What is kept: resume after a reload, undo, going back, a shared link, an older record, a damaged store.
import { expect, type Page, test } from '@playwright/test';
import { withSettings } from '#support/manners';
import { TalkPage } from '#support/talkPage';

/** Words alone: the picture is not what is looked at here. */
test.beforeEach(({ page }) => withSettings(page, { picture: false }));

const FIRST = '"There was. I put it in the drawer. I\'ve lied to you for a year."';
const SECOND =
  '"Twenty-three thousand four hundred. And six from the deposit. That\'s everything."';

const begun = async (page: Page): Promise<TalkPage> => {
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  await talk.choose(FIRST);
  await talk.choose(SECOND);
  await talk.readOn();
  return talk;
};

/** The one talk that is kept. */
const keptId = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const open = indexedDB.open('practice');
    const database = await new Promise<IDBDatabase>(
      (done) => (open.onsuccess = () => done(open.result)),
    );
    const all = database.transaction('talks').objectStore('talks').getAllKeys();
    return new Promise<string>((done) => (all.onsuccess = () => done(all.result[0] as string)));
  });

test('a talk goes on after a reload where it was left', async ({ page }) => {
  const talk = await begun(page);
  const lines = await talk.lines();
  await page.goto('/#/play/second-drawer');
  await page.reload();
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await talk.readOn();
  await expect.poll(() => talk.lines()).toEqual(lines);
});

test('undo takes back one choice, and only one', async ({ page }) => {
  const talk = await begun(page);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(talk.option(SECOND)).toBeVisible();
  await expect(talk.log).toContainText(FIRST);
  await expect(talk.log).not.toContainText(SECOND);
});

test('going back to a moment from the history opens that choice again', async ({ page }) => {
  const talk = await begun(page);
  await page.getByRole('button', { name: 'History', exact: true }).click();
  const history = page.getByRole('dialog');
  await expect(history).toContainText(SECOND);
  await history
    .getByRole('button', { name: /Go back to this moment/ })
    .first()
    .click();
  await expect(talk.option(FIRST)).toBeVisible();
  await expect(talk.log).not.toContainText(FIRST);
});

test('a shared link shows the same debrief to somebody else, who can go back from it', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begun(page);
  await page.goto('/#/');
  await page.goto(`/#/debrief/${await keptId(page)}`);
  const turns = (at: Page) => at.getByRole('list', { name: 'Turns' });
  const told = await turns(page).innerText();
  await page.getByRole('button', { name: 'Copy the link', exact: true }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(turns(other)).toBeVisible();
  expect(await turns(other).innerText()).toBe(told);
  await other.getByRole('link', { name: 'Go back to this moment, choice 2' }).first().click();
  await other.getByRole('button', { name: 'Start', exact: true }).click();
  const shared = new TalkPage(other);
  await shared.readOn();
  await expect(shared.log).toContainText(FIRST);
  await expect(shared.option(SECOND)).toBeVisible();
});

test('a record that cannot be read is refused in a sentence, and what was kept stays', async ({
  page,
}) => {
  await begun(page);
  await page.goto('/#/play/second-drawer?record=zzz');
  await page.reload();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('main')).toContainText(
    /cannot be read|could not be read|not a (?:record|talk)/i,
  );
  await page.goto('/#/play/second-drawer');
  await expect(page.getByRole('button', { name: 'Resume', exact: true })).toBeVisible();
});

test('a damaged row is set aside and said, and the sound ones stay', async ({ page }) => {
  await begun(page);
  await page.goto('/#/');
  await page.evaluate(async () => {
    const open = indexedDB.open('practice');
    const database = await new Promise<IDBDatabase>(
      (done) => (open.onsuccess = () => done(open.result)),
    );
    const writing = database.transaction('talks', 'readwrite');
    writing.objectStore('talks').put({ nonsense: true }, 'broken');
    await new Promise<void>((done) => (writing.oncomplete = () => done()));
  });
  await page.goto('/#/kept');
  await page.reload();
  await expect(page.getByRole('main')).toContainText(/set aside/i);
  await expect(page.getByRole('main')).toContainText('The Second Drawer');
  const rows = await page.evaluate(async () => {
    const open = indexedDB.open('practice');
    const database = await new Promise<IDBDatabase>(
      (done) => (open.onsuccess = () => done(open.result)),
    );
    const all = database.transaction('set-aside').objectStore('set-aside').getAll();
    return new Promise<unknown[]>((done) => (all.onsuccess = () => done(all.result as unknown[])));
  });
  expect(rows).toEqual([{ nonsense: true }]);
});
