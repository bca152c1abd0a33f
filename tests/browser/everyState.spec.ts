// Every page and state, in every manner in which it may have to be shown: no violation, nothing sideways at 320 px, every
// target large enough for a finger.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { MANNERS } from '#support/manners';
import { keepTalks, STATES } from '#support/states';

test.describe.configure({ timeout: 600_000 });

/** In high contrast the stronger rule holds: seven to one. */
const violations = async (page: Page, manner: string): Promise<string[]> => {
  const axe = new AxeBuilder({ page });
  if (manner === 'in high contrast')
    axe.options({ rules: { 'color-contrast-enhanced': { enabled: true } } });
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const furnished = async (page: Page): Promise<void> => {
  await page.goto('/#/');
  await expect(page.getByRole('article').first()).toBeVisible();
  await keepTalks(page);
};

/** What can be pressed and is smaller than a finger: links inside a sentence are as high as their line. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const INTERACTIVE = 'a[href], button, select, textarea, summary, input, [role=button]';
    const LEAST = 43.5;
    /** for a tick the label around it is the target */
    const target = (element: Element): Element =>
      (element instanceof HTMLInputElement && element.closest('label')) || element;
    const isInline = (element: Element): boolean =>
      element.matches('a') && getComputedStyle(element).display === 'inline';
    return [...document.querySelectorAll(INTERACTIVE)]
      .filter((element) => element.checkVisibility() && !isInline(element))
      .filter((element) => !element.closest('.points'))
      .flatMap((element) => {
        const { width, height } = target(element).getBoundingClientRect();
        return width === 0 || (width >= LEAST && height >= LEAST)
          ? []
          : [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`];
      });
  });

for (const [manner, show] of Object.entries(MANNERS)) {
  test(`${manner} no page or state has a violation, and each fits 320 px`, async ({ page }) => {
    await show(page);
    await furnished(page);
    const found: Record<string, unknown> = {};
    for (const [name, open] of Object.entries(STATES)) {
      await page.setViewportSize({ width: 1280, height: 720 });
      // a fresh document, since some states differ by more than their address
      await page.goto('about:blank');
      await open(page);
      const wrong: unknown[] = await violations(page, manner);
      await page.setViewportSize({ width: 320, height: 640 });
      const sideways = await overflow(page);
      if (sideways > 0) wrong.push(`${sideways} px wider than 320`);
      if (wrong.length > 0) found[name] = wrong;
    }
    expect(found).toEqual({});
  });
}

test('at 390 px everything that can be pressed is at least 44 px each way', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await furnished(page);
  const found: Record<string, string[]> = {};
  for (const [name, open] of Object.entries(STATES)) {
    await page.goto('about:blank');
    await open(page);
    const wrong = await small(page);
    if (wrong.length > 0) found[name] = wrong;
  }
  expect(found).toEqual({});
});
