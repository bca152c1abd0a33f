// A person plays The Second Drawer from the library to the debrief, and nobody else is asked for anything.
import { expect, test } from '@playwright/test';
import { choicesOf, planOf } from '#support/plans';
import { TalkPage, watched } from '#support/talkPage';

test.describe.configure({ timeout: 240_000 });

test('from the library to the first line it is two clicks, and all four scenes lead to a debrief', async ({
  page,
  baseURL,
}) => {
  const seen = watched(page);
  const talk = new TalkPage(page);
  const choices = choicesOf(planOf('second-drawer', '01-post-on-the-table'));

  // words alone, so that a machine without a graphics card keeps up; the short talk below has its picture
  await page.addInitScript(
    (settings) => localStorage.setItem('practice.settings', settings),
    JSON.stringify({ version: 1, picture: false }),
  );
  await page.goto('/');
  const article = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'The Second Drawer' }) });
  await article
    .getByRole('link', { name: /The Second Drawer/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(talk.log).toContainText('The kettle has clicked off and nobody has moved.');

  for (const text of choices) await talk.choose(text);
  await talk.readOn();
  const lines = await talk.lines();
  for (const text of choices)
    expect(
      lines.some((line) => line.includes(text)),
      text,
    ).toBe(true);

  await page
    .getByRole('button', { name: 'Debrief', exact: true })
    .or(page.getByRole('link', { name: 'Debrief', exact: true }))
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Debrief' })).toBeVisible();
  const turns = page.getByRole('list', { name: 'Turns' }).locator(':scope > li');
  await expect(turns).toHaveCount(choices.length);
  for (const [at, text] of choices.entries()) await expect(turns.nth(at)).toContainText(text);
  expect(await page.locator('main').innerText()).not.toMatch(
    /\d\s?%|score|stars?\b|points earned/i,
  );
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toEqual([baseURL]);
});

test('by keyboard alone: from the library to the debrief of a short talk', async ({ page }) => {
  const talk = new TalkPage(page);
  const choices = choicesOf(planOf('second-drawer', '12-clear-eyed-at-once'));
  await page.goto('/#/play/second-drawer?seed=7&intent=leaving');
  const start = page.getByRole('button', { name: 'Start', exact: true });
  await expect(start).toBeVisible();
  for (
    let tabs = 0;
    tabs < 30 && !(await start.evaluate((one) => one === document.activeElement));
    tabs++
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (const text of choices) {
    await readOnByKey(talk);
    const wanted = await talk.options.getByRole('button').allInnerTexts();
    const digit = wanted.findIndex((one) => one.includes(text)) + 1;
    expect(digit, text).toBeGreaterThan(0);
    // the options arm 300 ms after they appear; a person is never faster, a test is
    await expect(async () => {
      await page.keyboard.press(String(digit));
      await expect(talk.log).toContainText(text, { timeout: 200 });
    }).toPass();
  }
  await readOnByKey(talk);
  const debrief = page
    .getByRole('button', { name: 'Debrief', exact: true })
    .or(page.getByRole('link', { name: 'Debrief', exact: true }));
  for (
    let tabs = 0;
    tabs < 30 && !(await debrief.evaluate((one) => one === document.activeElement));
    tabs++
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Debrief' })).toBeVisible();
});

const readOnByKey = async (talk: TalkPage): Promise<void> => {
  const end = talk.page.getByRole('region', { name: 'The talk ends here' });
  for (let count = 0; count < 40; count++) {
    await expect(talk.continue.or(talk.options).or(end).first()).toBeVisible();
    if (!(await talk.continue.isVisible())) return;
    await expect(talk.continue).toBeFocused();
    await talk.page.keyboard.press('Enter');
  }
};
