// From a principle into the middle of a story: the moment is shown, and the choice is the reader's own.
import { expect, test } from '@playwright/test';
import { TalkPage, watched } from '#support/talkPage';

test('a moment worth playing opens at its choice, and the record remembers who chose', async ({
  page,
}) => {
  const { complaints } = watched(page);
  await page.goto('/#/principles/open-book');
  const entry = page.getByRole('region', { name: 'Open before you are asked' });
  await expect(page.getByRole('heading', { name: 'Open before you are asked' })).toBeFocused();
  await entry
    .getByRole('link', { name: /a moment in/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const talk = new TalkPage(page);
  await talk.readOn();
  await expect(talk.options.getByRole('button')).not.toHaveCount(0);
  await talk.options.getByRole('button').first().click();
  await talk.readOn();
  await page.goto('/#/principles');
  await expect(page.getByRole('table')).toBeVisible();
  expect(complaints).toEqual([]);
});
