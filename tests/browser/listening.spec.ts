// The Second Drawer by ear: everything is found by role and name in the accessibility tree, and what live regions say is
// written down as a screen reader would hear it. The picture is said once when it changes, and focus is never on nothing.
import { expect, type Page, test } from '@playwright/test';
import { withSettings } from '#support/manners';
import { choicesOf, planOf } from '#support/plans';
import { TalkPage } from '#support/talkPage';

test.describe.configure({ timeout: 300_000 });

type Heard = { region: string; words: string; assertive: boolean };

/** Notes every change inside a live region; an element that comes with its words already in it says nothing. */
const withListener = (page: Page) =>
  page.addInitScript(() => {
    const heard: { region: string; words: string; assertive: boolean }[] = [];
    Object.defineProperty(window, 'heard', { value: heard });
    const LIVE = '[role=log], [role=status], [role=alert], [aria-live]';
    const politeness = (region: Element): string =>
      region.getAttribute('aria-live') ??
      (region.getAttribute('role') === 'alert' ? 'assertive' : 'polite');
    const words = (node: Node): string => (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const say = (region: Element, said: string): void => {
      if (said === '' || politeness(region) === 'off') return;
      heard.push({
        region: region.getAttribute('aria-label') ?? region.getAttribute('role') ?? 'live',
        words: said,
        assertive: politeness(region) === 'assertive',
      });
    };
    const regionOf = (node: Node): Element | null =>
      (node instanceof Element ? node : node.parentElement)?.closest(LIVE) ?? null;
    new MutationObserver((changes) => {
      const whole = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const region = regionOf(target);
        if (region?.getAttribute('role') === 'log')
          for (const added of addedNodes) say(region, words(added));
        else if (region) whole.add(region);
      }
      for (const region of whole) say(region, words(region));
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });

const heardOn = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => Reflect.get(window, 'heard') as never);

/** Role and name of what has focus, from the tree. */
const focused = async (page: Page): Promise<string> => {
  const tree = await page.locator(':focus').ariaSnapshot();
  return tree.split('\n')[0] ?? '';
};

/** The names of the options, as the tree tells them. */
const optionsIn = async (talk: TalkPage): Promise<string[]> => {
  const buttons = talk.options.getByRole('button');
  const names: string[] = [];
  for (const one of await buttons.all()) {
    const line = await one.ariaSnapshot();
    names.push(JSON.parse(/^- (?:')?button (".*?[^\\]")/s.exec(line)?.[1] ?? '""') as string);
  }
  return names;
};

const SCENES = 4;

test('a whole scenario and its debrief, found by role and name, and heard in order', async ({
  page,
}) => {
  await withListener(page);
  await withSettings(page, { allLines: true, picture: false });
  const talk = new TalkPage(page);
  const choices = choicesOf(planOf('second-drawer', '01-post-on-the-table'));

  await page.goto('/#/');
  await page
    .getByRole('article', { name: 'The Second Drawer' })
    .getByRole('link', { name: /The Second Drawer/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The Second Drawer' })).toBeFocused();
  await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
  for (const text of choices) {
    await expect(talk.options).toBeFocused();
    expect(await focused(page)).toContain('group "Your options"');
    await talk.option(text).focus();
    await expect(async () => {
      // a key counts 300 ms after the options have come
      await page.keyboard.press('Enter');
      await expect(talk.option(text)).toHaveCount(0, { timeout: 150 });
    }).toPass();
  }
  await expect(page.getByRole('region', { name: 'The talk ends here' })).toBeFocused();

  const heard = await heardOn(page);
  const scenes = heard.filter(({ region }) => region === 'Scene');
  expect(scenes.length).toBeGreaterThan(SCENES);
  expect(scenes.length).toBeLessThanOrEqual(choices.length + 1);
  for (const [at, { words }] of scenes.entries()) expect(words).not.toBe(scenes[at - 1]?.words);
  expect(heard.filter(({ assertive }) => assertive)).toEqual([]);
  // never in the way of the dialogue: after a picture the next thing said is a choice, or a new scene's heading and lines
  const log = heard.map(({ region, words }) => ({ isScene: region === 'Scene', words }));
  for (const [at, { isScene }] of log.entries()) {
    const next = log[at + 1];
    if (!isScene || next === undefined) continue;
    expect(
      choices.some((text) => next.words.includes(text)),
      next.words,
    ).toBe(true);
  }
  const lines = heard.filter(({ region }) => region === 'Conversation');
  for (const text of choices)
    expect(lines.filter(({ words }) => words.endsWith(text)).length, text).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Debrief', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Debrief' })).toBeFocused();
  const turns = page.getByRole('list', { name: 'Turns' });
  const told = await turns.ariaSnapshot();
  for (const text of choices) expect(told.replaceAll(/\\(?=")/g, '')).toContain(text);
  const sections = page.getByRole('main').getByRole('heading', { level: 2 });
  const names = (await sections.all()).map((one) => one.innerText());
  for (const name of await Promise.all(names))
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
});

test('with the picture on the page, image and status say the same, and only the status speaks', async ({
  page,
}) => {
  await withListener(page);
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  await talk.readOn();
  const image = page.getByRole('img');
  await expect(image).toHaveCount(1, { timeout: 60_000 });
  const said = await talk.status.innerText();
  await expect(image).toHaveAccessibleName(said);
  const names = await optionsIn(talk);
  expect(names).toEqual(await talk.options.getByRole('button').allInnerTexts());
  const before = await heardOn(page);
  expect(before.filter(({ words }) => words === said)).toHaveLength(1);
  await talk.options.getByRole('button').first().click();
  await talk.readOn();
  const after = (await heardOn(page)).slice(before.length);
  const changed = (await talk.status.innerText()) !== said;
  expect(after.filter(({ region }) => region === 'Scene')).toHaveLength(changed ? 1 : 0);
  // the picture comes behind the last line of the turn
  if (changed) expect(after.at(-1)?.region).toBe('Scene');
});

test('focus is on something with a name after everything a person can do in a talk', async ({
  page,
}) => {
  await withSettings(page, { picture: false });
  const talk = new TalkPage(page);
  const isSomewhere = async (after: string): Promise<void> => {
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: after })
      .not.toBe('BODY');
    expect(await focused(page), after).toMatch(/"/);
  };
  const press = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().click();
    await isSomewhere(name);
  };
  await talk.start('second-drawer');
  await isSomewhere('Start');
  while (await talk.continue.isVisible()) await press('Continue');
  await talk.options.getByRole('button').first().click();
  await isSomewhere('an option');
  for (const name of ['Undo', 'Pause', 'Go on with the talk', 'History', 'Close'])
    await press(name);
  await page.keyboard.press(',');
  await isSomewhere('the settings');
  await page.getByRole('radio', { name: 'Lexend' }).check();
  await isSomewhere('another font');
  await page.keyboard.press('Escape');
  await isSomewhere('Escape');
  await page.getByRole('button', { name: 'Skip this scene' }).click();
  await isSomewhere('a scene skipped');
});
