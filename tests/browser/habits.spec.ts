// What players of story games are used to: saves with a picture and a name, lines read before, lines that go on by
// themselves, keys on every page, a gamepad, everything read aloud.
import { expect, type Page, test } from '@playwright/test';
import { withSettings } from '#support/manners';
import { TalkPage } from '#support/talkPage';

test.describe.configure({ timeout: 120_000 });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a talk that was left stands in the library with its room and its scene, and has a name', async ({
  page,
}) => {
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  await expect(page.locator('.picture[data-state=live]')).toBeVisible({ timeout: 60_000 });
  await talk.readOn();
  await talk.options.getByRole('button').first().click();
  await page.goto('/#/');
  const card = page.getByRole('region', { name: 'Where you were' });
  await expect(card).toContainText('Scene 1 of 4');
  await expect(card.locator('img')).toHaveAttribute('src', /^data:image\/(webp|png);base64,/);
  await page.goto('/#/play/second-drawer');
  await page.getByText('The talk you have begun', { exact: true }).click();
  await page.getByRole('textbox').fill('On the train');
  await page.getByRole('textbox').press('Tab');
  await page.goto('/#/');
  await expect(card).toContainText('On the train');
  await card.getByRole('link', { name: /The Second Drawer/ }).click();
  await expect(talk.log).toBeVisible();
});

test('a second playing may pass over what was read, and stops at the choice', async ({ page }) => {
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  await expect(button(page, 'Skip what I have read')).toHaveCount(0);
  await talk.readOn();
  const first = await talk.lines();
  await talk.start('second-drawer', '?seed=8');
  await button(page, 'Skip what I have read').click();
  await expect(talk.options).toBeFocused();
  expect(await talk.lines()).toEqual(first);
});

test('lines go on by themselves if wanted, not behind a dialog, and never choose', async ({
  page,
}) => {
  await page.clock.install();
  // every frame of the picture would be drawn while the clock is hurried
  await withSettings(page, { advance: 'quick', picture: false });
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  await expect(talk.continue).toBeVisible();
  const count = () => talk.log.locator('.line').count();
  const before = await count();
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.clock.runFor(60_000);
  expect(await count()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(async () => {
    await page.clock.runFor(20_000);
    await expect(talk.options).toBeVisible({ timeout: 200 });
  }).toPass();
  const waiting = await talk.lines();
  await page.clock.runFor(120_000);
  expect(await talk.lines()).toEqual(waiting);
});

test('? tells the keys and the comma opens the settings on every page', async ({ page }) => {
  for (const [fragment, title] of [
    ['#/', 'Practise the hardest conversation'],
    ['#/principles', 'Principles'],
    ['#/help', 'Help'],
  ] as const) {
    await page.goto(`/${fragment}`);
    // the heading of a page that has come, not of one on its way
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
    await expect(page.getByText('One moment.', { exact: true })).toHaveCount(0);
    for (const [key, name] of [
      ['?', 'Keys'],
      [',', 'Settings'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  }
});

/** A speech of one local and one remote voice, that notes what it is asked to say. */
const withVoices = (page: Page) =>
  page.addInitScript(() => {
    const said: { text: string; pitch: number; voice: string }[] = [];
    const voices = [
      { voiceURI: 'here', name: 'Here', lang: 'en-GB', localService: true, default: false },
      { voiceURI: 'far', name: 'Far', lang: 'en-GB', localService: false, default: true },
    ];
    class Utterance extends EventTarget {
      voice = voices[0];
      pitch = 1;
      rate = 1;
      lang = '';
      constructor(readonly text: string) {
        super();
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => said.push({ text: '(silence)', pitch: 0, voice: '' }),
      speak: (one: Utterance) => {
        said.push({ text: one.text, pitch: one.pitch, voice: one.voice?.voiceURI ?? '' });
        queueMicrotask(() => one.dispatchEvent(new Event('end')));
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'said', { value: said });
  });

const saidOn = (page: Page): Promise<{ text: string; pitch: number; voice: string }[]> =>
  page.evaluate(() => Reflect.get(window, 'said') as never);

test('a talk is read aloud line by line, then the picture, then the options, by a voice of the device', async ({
  page,
}) => {
  await withVoices(page);
  await withSettings(page, { speech: true });
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  await talk.readOn();
  const options = await talk.options.getByRole('button').allInnerTexts();
  await expect.poll(async () => (await saidOn(page)).length).toBeGreaterThan(6);
  const said = (await saidOn(page)).filter(({ text }) => text !== '(silence)');
  const texts = said.map(({ text }) => text).join(' ');
  expect(texts).toContain('The kettle has clicked off and nobody has moved.');
  expect(texts.indexOf('Ruth:')).toBeGreaterThan(0);
  expect(texts.indexOf(`${options.length} choices`)).toBeGreaterThan(texts.indexOf('Ruth:'));
  expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set(['here']));
  expect(new Set(said.map(({ pitch }) => pitch)).size).toBeGreaterThan(1);
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect.poll(async () => (await saidOn(page)).map(({ text }) => text)).toContain('Paused');
});

test('a gamepad moves focus, presses and pauses', async ({ page }) => {
  await page.addInitScript(() => {
    const pressed = Array.from({ length: 17 }, () => false);
    Object.defineProperty(window, 'pressed', { value: pressed });
    Object.defineProperty(navigator, 'getGamepads', {
      value: () => [
        {
          mapping: 'standard',
          axes: [0, 0, 0, 0],
          buttons: pressed.map((on) => ({ pressed: on })),
        },
      ],
    });
  });
  const press = (at: number) =>
    page.evaluate(async (which) => {
      const pressed = Reflect.get(window, 'pressed') as boolean[];
      const frame = () =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      pressed[which] = true;
      await frame();
      pressed[which] = false;
      await frame();
    }, at);
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  await page.evaluate(() => window.dispatchEvent(new Event('gamepadconnected')));
  await expect(talk.continue).toBeFocused();
  await expect(async () => {
    if (!(await talk.options.isVisible())) await press(0);
    await expect(talk.options).toBeVisible({ timeout: 100 });
  }).toPass();
  await press(13);
  await expect(talk.options.getByRole('button').first()).toBeFocused();
  await press(9);
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
  await press(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(0);
  await expect(talk.options).toHaveCount(0);
});

test('a font is fetched only when it is chosen', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
  });
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  expect(fonts.filter((font) => /lexend|opendyslexic/.test(font))).toEqual([]);
  for (const [name, file] of [
    ['Lexend', /lexend/],
    ['OpenDyslexic', /opendyslexic/],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    await expect.poll(() => fonts.some((font) => file.test(font))).toBe(true);
  }
});
