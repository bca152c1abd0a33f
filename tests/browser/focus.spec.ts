// Focus is never lost: dialogs give it back, a question takes it, a deleted row hands it on.
import { expect, type Page, test } from '@playwright/test';
import { withSettings } from '#support/manners';
import { TalkPage } from '#support/talkPage';

/** Words alone: the picture is not what is looked at here. */
test.beforeEach(({ page }) => withSettings(page, { picture: false }));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const begun = async (page: Page): Promise<TalkPage> => {
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  await talk.readOn();
  await expect(talk.options).toBeFocused();
  return talk;
};

test('Start keeps focus while the talk is fetched, and begins it once', async ({ page }) => {
  let send = (): void => undefined;
  const held = new Promise<void>((done) => (send = done));
  let asked = 0;
  await page.route(/\/stories\/second-drawer-[0-9a-f]+\.json/, async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  await page.goto('/#/play/second-drawer?seed=7');
  await button(page, 'Start').press('Enter');
  await expect(page.getByText('The story is being fetched.')).toBeVisible();
  await expect(button(page, 'Start')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Start')).toBeFocused();
  send();
  await expect(button(page, 'Continue')).toBeFocused();
  await page.goto('/#/kept');
  await expect(page.getByRole('button', { name: /^Delete The Second Drawer/ })).toHaveCount(1);
  expect(asked).toBe(1);
});

for (const name of ['Pause', 'History', 'Settings']) {
  test(`${name} gives focus back to its button, by Escape and by Close`, async ({ page }) => {
    await begun(page);
    for (const leave of [
      () => page.keyboard.press('Escape'),
      () => button(page, 'Close').click(),
    ]) {
      await button(page, name).click();
      await expect(page.getByRole('dialog').getByRole('heading').first()).toBeFocused();
      await leave();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(button(page, name)).toBeFocused();
    }
  });
}

test('a dialog opened by a key gives focus back to the options', async ({ page }) => {
  const talk = await begun(page);
  for (const key of ['p', 'h', '?']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(talk.options).toBeFocused();
  }
  await page.keyboard.press('p');
  await button(page, 'Go on with the talk').click();
  await expect(talk.options).toBeFocused();
});

test('Settings out of Pause give focus back to where Pause was opened', async ({ page }) => {
  const talk = await begun(page);
  const throughSettings = async (): Promise<void> => {
    await page.getByRole('dialog').getByRole('button', { name: 'Settings', exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Settings' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await page.keyboard.press('p');
  await throughSettings();
  await expect(talk.options).toBeFocused();
  await button(page, 'Pause').click();
  await throughSettings();
  await expect(button(page, 'Pause')).toBeFocused();
});

test('going back from the history leads to the options', async ({ page }) => {
  const talk = await begun(page);
  await talk.options.getByRole('button').first().click();
  await talk.readOn();
  await button(page, 'History').click();
  await page
    .getByRole('button', { name: /Go back to this moment/ })
    .first()
    .click();
  await expect(talk.options).toBeFocused();
});

test('Settings in the library give focus back', async ({ page }) => {
  await page.goto('/#/');
  await button(page, 'Settings').click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Settings' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button(page, 'Settings')).toBeFocused();
});

test('each planned skip takes focus when its scene comes', async ({ page }) => {
  await page.goto('/#/settings');
  await page.getByLabel('Show all lines at once', { exact: true }).check();
  await page.goto('/#/play/second-drawer?seed=7');
  await page.getByText('The scenes', { exact: true }).click();
  await page.getByLabel('Skip scene 1', { exact: true }).check();
  await page.getByLabel('Skip scene 2', { exact: true }).check();
  await button(page, 'Start').click();
  const asked = page.getByRole('region', { name: 'Skip this scene' });
  await expect(asked).toBeFocused();
  const first = await asked.innerText();
  await button(page, 'Skip it').click();
  await expect(asked).not.toHaveText(first);
  await expect(asked).toBeFocused();
});

test('a deleted talk hands focus to the next one, the last one to the heading', async ({
  page,
}) => {
  for (const seed of [1, 2]) {
    await new TalkPage(page).start('second-drawer', `?seed=${seed}`);
    await page.goto('/#/');
  }
  await page.goto('/#/kept');
  const removes = page.getByRole('button', { name: /^Delete The Second Drawer/ });
  await expect(removes).toHaveCount(2);
  await removes.first().click();
  await expect(removes).toHaveCount(1);
  await expect(removes).toBeFocused();
  await removes.click();
  await expect(removes).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Deleted.', { exact: true })).toBeVisible();
});
