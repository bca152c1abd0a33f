// A worked example plays itself: what is on offer, what is chosen, and why; nothing of it is kept.
import { expect, test } from '@playwright/test';
import { TalkPage, watched } from '#support/talkPage';

test('watch a repair: step by step, with comments, to its end, and nothing is kept', async ({
  page,
}) => {
  // the whole of a talk, line by line
  test.setTimeout(180_000);
  const { complaints } = watched(page);
  // words alone, so that a machine without a graphics card keeps up
  await page.addInitScript(
    (settings) => localStorage.setItem('practice.settings', settings),
    JSON.stringify({ version: 1, picture: false }),
  );
  await page.goto('/#/play/second-drawer');
  await page.getByRole('link', { name: 'Watch a repair first' }).click();
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  const talk = new TalkPage(page);
  const offered = page.getByRole('list', { name: 'What could be said here' });
  const over = page.getByRole('button', { name: 'Play it yourself' });
  const comments = new Set<string>();
  await talk.continue.click();
  for (let step = 0; step < 700 && !(await over.isVisible()); step++) {
    for (const said of await page.locator('.comments p').allInnerTexts()) comments.add(said);
    await talk.continue.press('Enter');
  }
  await expect(over).toBeVisible();
  await expect(offered).toHaveCount(0);
  await expect(talk.options).toHaveCount(0);
  expect(comments.size).toBeGreaterThan(20);
  await page.goto('/#/kept');
  await expect(page.getByText('Nothing is kept here.')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('it goes on by itself when asked to, and stops when asked to', async ({ page }) => {
  await page.goto('/#/play/second-drawer?watch');
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  const lines = page.getByRole('log', { name: 'Conversation' }).locator('.words');
  await expect(lines.first()).toBeVisible();
  const before = await lines.count();
  const byItself = page.getByRole('button', { name: 'Let it go on by itself' });
  await byItself.click();
  await expect.poll(() => lines.count(), { timeout: 20_000 }).toBeGreaterThan(before);
  await byItself.click();
  await expect(byItself).toHaveAttribute('aria-pressed', 'false');
});
