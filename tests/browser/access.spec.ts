// Everybody gets in: axe on each page, 320 px without a sideways scroll, leaving at once, neutral title.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { TalkPage } from '#support/talkPage';

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const PAGES = [
  '#/',
  '#/play/second-drawer',
  '#/principles',
  '#/settings',
  '#/kept',
  '#/help',
  '#/about',
];

for (const fragment of PAGES) {
  test(`${fragment} has no violation, and fits 320 px`, async ({ page }) => {
    await page.goto(`/${fragment}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.title()).toBe('Practice');
    await expect(
      page.getByRole('button', { name: 'Leave now', exact: true }).first(),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
  });
}

test('a talk has no violation while lines come, while it waits, and in its dialogs, and fits 320 px', async ({
  page,
}) => {
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  expect(await violations(page)).toEqual([]);
  await talk.readOn();
  await expect(talk.options).toBeFocused();
  expect(await violations(page)).toEqual([]);
  for (const name of ['Pause', 'History', 'Settings']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBe(0);
});

test('the picture is said once a turn, politely, after the last line', async ({ page }) => {
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  await talk.readOn();
  await expect(talk.status).toContainText('Ruth');
  // role=status is polite by itself; an explicit value must not contradict it
  expect(['polite', null]).toContain(await talk.status.getAttribute('aria-live'));
});

test('Leave now blanks the page and goes, by button and by Shift three times', async ({ page }) => {
  await new TalkPage(page).start('second-drawer');
  await page.getByRole('button', { name: 'Leave now', exact: true }).first().click();
  await expect(page).toHaveURL('about:blank');
  await page.goto('/#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
  await expect(page).toHaveURL('about:blank');
});
