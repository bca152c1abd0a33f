// Every page and state, opened once and shown in every manner in which it may have to be: no violation, nothing sideways or
// cut at 320 px and at 160 %, every target large enough for a finger. And in a longer language, and from right to left.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { wordsIn } from '#languages/files';
import type { Words } from '#languages/words';
import { cut, sideways, small } from '#support/layout';
import { LONGER, pseudoWords, RIGHT_TO_LEFT, speakPseudo } from '#support/pseudo';
import { keepTalks, STATES } from '#support/states';

test.describe.configure({ timeout: 400_000 });

/** Two halves, so that two workers share them. */
const names = Object.keys(STATES);
const HALVES = [
  ['the first half', names.slice(0, names.length / 2)],
  ['the second half', names.slice(names.length / 2)],
] as const;

const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };

type Found = Record<string, readonly unknown[]>;

/** Every rule, or only these. */
const axe = async (page: Page, ...rules: readonly string[]): Promise<string[]> => {
  // what is right need not be told of: on a long page that takes longer than looking
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  if (rules.length > 0) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** The root as the settings mark it (ui/settings/apply.ts). */
const mark = (page: Page, part: { contrast?: string; scale?: string }): Promise<void> =>
  page.evaluate(({ contrast = 'usual', scale = '1' }) => {
    const root = document.documentElement;
    root.dataset['contrast'] = contrast;
    root.style.setProperty('--text-scale', scale);
  }, part);

const misplaced = async (page: Page, what: string): Promise<string[]> => {
  const over = await sideways(page);
  return [
    ...(over > 0 ? [`${what}: ${over} px too wide`] : []),
    ...(await cut(page)).map((one) => `${what}, cut: ${one}`),
  ];
};

/** Only colours differ there, and the stronger rule holds: seven to one. */
const inHighContrast = async (page: Page): Promise<string[]> => {
  await mark(page, { contrast: 'high' });
  const found = await axe(page, 'color-contrast-enhanced');
  await mark(page, {});
  return found.map((one) => `contrast: ${one}`);
};

const narrowed = async (page: Page): Promise<string[]> => {
  await page.setViewportSize(NARROW);
  const usual = await misplaced(page, '320 px');
  await mark(page, { scale: '1.6' });
  const large = await misplaced(page, '320 px and 160 %');
  await page.setViewportSize({ width: 640, height: 360 });
  const zoomed = await misplaced(page, '200 % and 160 %');
  await mark(page, {});
  return [...usual, ...large, ...zoomed];
};

/** These are looked at with their picture; the others by words alone, which a machine without a graphics card paints at once. */
const PICTURED: ReadonlySet<string> = new Set(['a line to come', 'a choice']);

/** From the next document on; a page of ours must be open. */
const withPicture = (page: Page, picture: boolean): Promise<void> =>
  page.evaluate((wanted) => {
    const kept = JSON.parse(localStorage.getItem('practice.settings') ?? '{"version":1}') as object;
    localStorage.setItem('practice.settings', JSON.stringify({ ...kept, picture: wanted }));
  }, picture);

const furnished = async (page: Page): Promise<void> => {
  await page.goto('/#/');
  await expect(page.getByRole('article').first()).toBeVisible();
  await keepTalks(page);
};

/** Opens each state on a fresh document, since some differ by more than their address. */
const inEach = async (
  page: Page,
  { states, say }: { states: readonly string[]; say: Words },
  look: () => Promise<readonly unknown[]>,
): Promise<Found> => {
  await furnished(page);
  const found: Found = {};
  for (const name of states) {
    await page.setViewportSize(WIDE);
    await withPicture(page, PICTURED.has(name));
    await page.goto('about:blank');
    await STATES[name]?.(page, say);
    const wrong = await look();
    if (wrong.length > 0) found[name] = wrong;
  }
  return found;
};

const ENGLISH = wordsIn('en');

for (const [half, states] of HALVES) {
  test(`${half}: no violation in any colours, all fits, and all can be pressed`, async ({
    page,
  }) => {
    const found = await inEach(page, { states, say: ENGLISH }, async () => {
      expect(await page.title()).toBe('Practice');
      await expect(page.getByRole('button', { name: 'Leave now' }).first()).toBeVisible();
      const wrong = [...(await axe(page)), ...(await inHighContrast(page))];
      await page.setViewportSize(PHONE);
      return [...wrong, ...(await small(page)), ...(await narrowed(page))];
    });
    expect(found).toEqual({});
  });
}

/** Not said in any language but English: for those who draw. */
const spoken = names.filter((name) => name !== 'gallery');

for (const [name, pseudo] of [
  ['a longer language with accents', LONGER],
  ['a language written from right to left', RIGHT_TO_LEFT],
] as const) {
  test(`in ${name} every page holds`, async ({ page }) => {
    await speakPseudo(page, pseudo);
    const say = pseudoWords(pseudo);
    const found = await inEach(page, { states: spoken, say }, async () => {
      await expect(page.locator('html')).toHaveAttribute('dir', pseudo.direction);
      const wide = await misplaced(page, '1280 px');
      await page.setViewportSize(NARROW);
      return [...wide, ...(await misplaced(page, '320 px'))];
    });
    expect(found).toEqual({});
  });
}
