// What cannot be had is said in one sentence, with a way on.
import { expect, test } from '@playwright/test';
import { TalkPage } from '#support/talkPage';

test('a talk that cannot be fetched says so, and starts once it can', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.setOffline(true);
  await page
    .getByRole('link', { name: /The Second Drawer/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('The story did not load.');
  await expect(page.getByRole('button', { name: 'Leave now', exact: true }).first()).toBeVisible();
  await context.setOffline(false);
  const talk = new TalkPage(page);
  await page.reload();
  await talk.start('second-drawer');
  await expect(talk.log).toContainText('The kettle has clicked off');
});
