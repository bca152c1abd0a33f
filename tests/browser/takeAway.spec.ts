// Taking a debrief away and bringing it back: another try beside the last, a file out and in, and what cannot be read.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { recordOfPlan } from '#check/planReplay';
import { cutAt, type PlayRecord } from '#domain/playRecord';
import { makeText } from '#domain/textForm';
import { readStoryFolder } from '#story/storyFolder';
import { planOf } from '#support/plans';
import { TalkPage } from '#support/talkPage';

test.describe.configure({ timeout: 120_000 });

const ID = 'second-drawer';
const TURNS = 5;

/** A record of a story that nobody has. */
const ELSEWHERE: PlayRecord = {
  format: 1,
  scenario: 'the-moon',
  story: '0123456789ab',
  intent: 'undecided',
  seed: 1,
  dealt: 0,
  decisions: [],
};

const textOf = (turns = TURNS): string => {
  const { file } = readStoryFolder(`stories/${ID}`, ID);
  if (!file) throw new Error(`${ID} does not compile`);
  return makeText(
    cutAt({ ...recordOfPlan(file, planOf(ID, '06-slips-and-mends')), dealt: 0 }, turns),
  );
};

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const bringIn = async (page: Page, text: string): Promise<void> => {
  await page.goto('/#/kept');
  await page.getByText('Bring a talk in', { exact: true }).click();
  await page.getByLabel('A talk as text').fill(text);
  await page.getByRole('button', { name: 'Bring it in' }).click();
};

/** The debrief of a talk that was brought in. */
const broughtDebrief = async (page: Page, text: string): Promise<void> => {
  await bringIn(page, text);
  await expect(page.getByText('1 talk brought in.')).toBeVisible();
  await page.getByRole('link', { name: 'Read the debrief of The Second Drawer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Debrief' })).toBeVisible();
};

const tellAll = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Tell me all of them without asking' }).click();

test('from the map to another try, and the two side by side', async ({ page }) => {
  await broughtDebrief(page, textOf());
  await tellAll(page);
  const map = page.getByRole('region', { name: 'The map' });
  await map.locator('summary').nth(2).click();
  await expect(map.getByText('Possibilities, found by playing on from here')).toBeVisible();
  await map.getByRole('link', { name: 'Go back to this moment, choice 3' }).click();
  const talk = new TalkPage(page);
  await talk.readOn();
  await talk.options.getByRole('button').last().click();
  await talk.readOn();
  await page.goto('/#/kept');
  await page.getByRole('link', { name: 'Debrief', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Other attempts' })).toBeVisible();
  await page.getByRole('button', { name: 'Lay attempt 1 beside this one' }).click();
  await expect(page.getByText('The first 2 choices are the same. From there:')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'The other time' }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Read the debrief of attempt 1' }).click();
  await expect(page).toHaveURL(/#\/debrief\/shared/);
  await expect(page.getByRole('list', { name: 'Turns' }).locator('> li')).toHaveCount(TURNS);
});

test('a hand-in goes out as a file and comes in again, as JSON and as text', async ({ page }) => {
  await broughtDebrief(page, textOf());
  const files: string[] = [];
  for (const name of ['Save to hand in', 'Save as plain text']) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    files.push(await (await saved).path());
  }
  for (const file of files) expect(readFileSync(file, 'utf8')).toContain(textOf());
  for (const file of files) {
    await page.goto('/#/kept');
    await page.getByText('Bring a talk in', { exact: true }).click();
    const mimeType = 'text/plain';
    const buffer = readFileSync(file);
    await page.getByLabel('Or a file').setInputFiles({ name: 'hand-in.txt', mimeType, buffer });
    await expect(page.getByText('1 talk brought in.')).toBeVisible();
    // a page that is left and asked for again at once is not made anew
    await page.goto('/#/');
    await expect(page.getByText('Bring a talk in', { exact: true })).toHaveCount(0);
  }
});

test('what cannot be read is one sentence, and what was kept stays', async ({ page }) => {
  await broughtDebrief(page, textOf());
  const whole = textOf();
  for (const [text, says] of [
    [whole.slice(0, -3), /missing or changed/],
    [whole.replace('9', '8'), /missing or changed/],
    ['hello', /no talk in this text/],
    [whole.replace('g1.', 'g7.'), /another version/],
    [makeText({ ...ELSEWHERE, decisions: ['bbbb'] }), /a story that is not here: the-moon/],
  ] as const) {
    await bringIn(page, text);
    await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
    await page.goto('/#/');
  }
  await page.goto('/#/kept');
  await page.getByText('Bring a talk in', { exact: true }).click();
  const buffer = Buffer.alloc(50_000_000, 'g1.');
  await page
    .getByLabel('Or a file')
    .setInputFiles({ name: 'huge.json', mimeType: 'text/plain', buffer });
  await expect(page.getByText('This file is too large to be a talk')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Debrief', exact: true })).toHaveCount(1);
});

test('a record of a changed story is followed as far as it goes, and says so', async ({ page }) => {
  const decisions = ['9skx', 'zzzz', 'jfb5'];
  const older: PlayRecord = { ...ELSEWHERE, scenario: ID, decisions };
  await page.goto(`/#/debrief/shared?record=${makeText(older)}`);
  await expect(page.getByText(/comes from an earlier version of the story/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Turns' }).locator('> li')).toHaveCount(1);
  await page.goto('/#/debrief/shared?record=g1.cut');
  await page.reload();
  await expect(page.getByRole('main')).toContainText('could not be read');
});

for (const [name, width, settings] of [
  ['320 px', 320, {}],
  ['160 % text on a phone', 390, { textSize: 160 }],
] as const)
  test(`all of it fits at ${name}, with every part open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await broughtDebrief(page, textOf());
    await page.evaluate(
      (size) => {
        if (size) document.documentElement.style.setProperty('--text-scale', String(size / 100));
      },
      'textSize' in settings ? settings.textSize : 0,
    );
    await tellAll(page);
    for (const closed of await page.locator('details:not([open]) > summary').all())
      if (await closed.isVisible()) await closed.click();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
