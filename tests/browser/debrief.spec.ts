// The debrief in a browser: reactions that stay on the device, asking before telling, the two lines by keyboard, paper.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { readStoryFolder } from '#story/storyFolder';
import { recordOfPlan } from '#check/planReplay';
import { makeText } from '#domain/textForm';
import { planOf } from '#support/plans';
import { TalkPage } from '#support/talkPage';

test.describe.configure({ timeout: 120_000 });

const ID = 'second-drawer';

const linkOf = (plan: string): string => {
  const { file } = readStoryFolder(`stories/${ID}`, ID);
  if (!file) throw new Error(`${ID} does not compile`);
  const record = { ...recordOfPlan(file, planOf(ID, plan)), dealt: 0 };
  return `/#/play/${ID}?record=${makeText(record)}`;
};

/** A whole talk by its link, and on to its debrief. */
const openDebrief = async (page: Page, plan: string): Promise<void> => {
  await page.goto(linkOf(plan));
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await new TalkPage(page).readOn();
  await page.getByRole('button', { name: 'Debrief', exact: true }).click();
  // a whole talk is replayed for it
  const heading = page.getByRole('heading', { level: 1, name: 'Debrief' });
  await expect(heading).toBeVisible({ timeout: 30_000 });
};

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('nothing of a reading can be heard before the question is answered or skipped', async ({
  page,
}) => {
  await openDebrief(page, '06-slips-and-mends');
  const MEANT = "This isn't something new going wrong.";
  const HEARD = "It's working. I'm shown up for my own good.";
  for (const heard of [MEANT, HEARD, 'A stronger line that was there'])
    expect(await page.locator('main').ariaSnapshot()).not.toContain(heard);
  const moment = page.getByRole('article', { name: 'Choice 20', exact: true });
  await expect(moment.getByRole('group', { name: 'What were you hoping for here?' })).toBeVisible();
  await moment.getByRole('radio', { name: 'To calm things down' }).check();
  await moment.getByRole('textbox').fill('I wanted out of the queue.');
  await moment.getByRole('button', { name: 'Now tell me how it was heard' }).click();
  for (const told of [MEANT, HEARD, 'To calm things down', 'I wanted out of the queue.'])
    await expect(moment).toContainText(told);
  expect(await moment.ariaSnapshot()).toContain('A stronger line that was there');

  // kept on the device, and asked again nowhere
  await page.reload();
  await expect(moment).toContainText('I wanted out of the queue.');
  await page.emulateMedia({ media: 'print' });
  await expect(moment.getByText('I wanted out of the queue.')).toBeHidden();
  await expect(moment.getByText('To calm things down')).toBeVisible();
});

test('every point on the lines opens into its reasons by keyboard', async ({ page }) => {
  await openDebrief(page, '06-slips-and-mends');
  const points = page.getByRole('group', { name: /Points on the lines/ }).getByRole('button');
  await expect(points).toHaveCount(35);
  await points.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Choice 1 · Final notice' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Choice 2 · Final notice' })).toBeVisible();
  await expect(points.nth(1)).toBeFocused();
  await expect(points.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(points.nth(2)).not.toBeFocused();
});

test('after a hard ending: later waits quietly in the library, not at all asks nothing', async ({
  page,
}) => {
  await openDebrief(page, '12-clear-eyed-at-once');
  const first = section(page, 'First, you');
  await expect(first).toContainText('That was a hard one.');
  await first.getByRole('radio', { name: 'Sad' }).check();
  await expect(first.getByRole('status')).toContainText('There was something to be sad about.');
  const debrief = page.url();
  await first.getByRole('button', { name: 'Later', exact: true }).click();
  await expect(page.getByText('A debrief is waiting.')).toBeVisible();
  await page.getByRole('link', { name: 'Read the debrief of The Second Drawer' }).click();
  expect(page.url()).toBe(debrief);
  await expect(first.getByRole('radio', { name: 'Sad' })).toBeChecked();
  await first.getByRole('button', { name: 'Not at all', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Practise the hardest' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: /The Second Drawer/ }).first()).toBeVisible();
  await expect(page.getByText('A debrief is waiting.')).toHaveCount(0);
});

test('it has no violation, asked and told, fits 320 px, and prints without colour', async ({
  page,
}) => {
  await openDebrief(page, '06-slips-and-mends');
  const axe = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  expect(await axe()).toEqual([]);
  await page.getByRole('button', { name: /^Choice 20,/ }).press('Enter');
  await page.getByRole('button', { name: 'Tell me all of them without asking' }).press('Enter');
  await page.getByText('The same as a table').click();
  expect(await axe()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  const over = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await over()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await expect(section(page, 'First, you')).toBeHidden();
  await expect(section(page, 'What happened')).toBeVisible();
  const colours = await page
    .locator('main :is(p, dd, dt, h2, h3, h4)')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))]);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
});
