// Everybody gets in and out: leaving at once, large text on small screens, parts that do not load (everyState.spec has the rest).
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { TalkPage } from '#support/talkPage';

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('Leave now blanks the page and goes, by button and by Shift three times', async ({ page }) => {
  await new TalkPage(page).start('second-drawer');
  await page.getByRole('button', { name: 'Leave now', exact: true }).first().click();
  await expect(page).toHaveURL('about:blank');
  await page.goto('/#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
  await expect(page).toHaveURL('about:blank');
});

const LARGE_TEXT = [
  { width: 320, height: 640, percents: [130, 150, 160] },
  { width: 390, height: 844, percents: [160] },
  { width: 640, height: 360, percents: [130] },
  { width: 844, height: 390, percents: [160] },
];

for (const { width, height, percents } of LARGE_TEXT) {
  for (const percent of percents) {
    test(`Leave now stays in view at ${width} × ${height} with text at ${percent} %`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/#/settings');
      await page.getByRole('slider', { name: 'Text size' }).fill(String(percent));
      const talk = new TalkPage(page);
      await talk.start('second-drawer');
      await talk.readOn();
      await expect(talk.options).toBeFocused();
      await talk.options.getByRole('button').last().scrollIntoViewIfNeeded();
      await expect(talk.options.getByRole('button').last()).toBeInViewport();
      const leave = page.getByRole('button', { name: 'Leave now', exact: true });
      await expect(leave).toBeInViewport({ ratio: 1 });
      await expect(leave).toContainText('Leave now');
      const bar = await page.getByRole('banner').boundingBox();
      expect(bar?.height).toBeLessThan(height / 4);
      expect(await overflow(page)).toBe(0);
    });
  }
}

test('a part that does not load leaves Leave now and a way home, and can be asked for again', async ({
  page,
}) => {
  await page.goto('/#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.route(/\/hashed\/helpPage/, (route) => route.abort());
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('did not load');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Leave now', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Back to the library' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.unroute(/\/hashed\/helpPage/);
  await page.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
});

test('a talk whose style did not load comes with it when asked for again', async ({ page }) => {
  await page.route(/\/hashed\/(?:playPage|talk)[^/]*\.css/, (route) => route.abort());
  await page.goto('/#/play/second-drawer?seed=7');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('did not load');
  await page.unroute(/\/hashed\/(?:playPage|talk)[^/]*\.css/);
  await page.getByRole('button', { name: 'Try again', exact: true }).click();
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  const talk = new TalkPage(page);
  await expect(talk.log).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCSS('display', 'flex');
});

test('while a part is on its way the page has a heading and Leave now', async ({ page }) => {
  await page.goto('/#/');
  let send = (): void => undefined;
  const asked = new Promise<void>((done) => (send = done));
  await page.route(/\/hashed\/helpPage/, (route) => asked.then(() => route.continue()));
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await expect(page.getByText('One moment.', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Leave now', exact: true })).toBeVisible();
  send();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeFocused();
});

test('a talk begun from an address with a seed is offered again after a reload', async ({
  page,
}) => {
  await new TalkPage(page).start('second-drawer', '?seed=7');
  await expect(page).toHaveURL(/#\/play\/second-drawer$/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Resume', exact: true })).toBeVisible();
});
