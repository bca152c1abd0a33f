// The picture never stops the talk: no WebGL, no canvas, no Phaser, turned off.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { choicesOf, planOf } from '#support/plans';
import { TalkPage, watched } from '#support/talkPage';

const FIRST = '"There was. I put it in the drawer. I\'ve lied to you for a year."';

const hashed = fileURLToPath(new URL('../../dist/hashed', import.meta.url));
const PHASER_IS_OVER = 1_000_000; // bytes; no other script of ours comes near

/** The one script that holds Phaser. */
const phaserChunk = (): string => {
  const scripts = readdirSync(hashed).filter((name) => name.endsWith('.js'));
  const chunk = scripts.find((name) => statSync(`${hashed}/${name}`).size > PHASER_IS_OVER);
  if (chunk === undefined) throw new Error('no script of the build holds Phaser');
  return chunk;
};

const plays = async (page: Page): Promise<void> => {
  const talk = new TalkPage(page);
  await talk.choose(FIRST);
  await talk.readOn();
  await expect(talk.log).toContainText("Fourteen months. That one's dated.");
};

const withoutContexts = async (page: Page, pattern: string): Promise<void> => {
  await page.addInitScript((kinds) => {
    const original = HTMLCanvasElement.prototype.getContext;
    const refused = new RegExp(kinds);
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return refused.test(kind) ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  }, pattern);
};

test('is drawn, is an image with a sentence, and takes no focus', async ({ page }) => {
  const seen = watched(page);
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  const canvas = page.locator('canvas[role=img]');
  await expect(canvas).toBeVisible({ timeout: 30_000 });
  await expect(canvas).toHaveAttribute('aria-label', /Ruth .*\./);
  await expect(canvas).not.toHaveAttribute('tabindex', '0');
  const before = await canvas.getAttribute('aria-label');
  await plays(page);
  await talk.readOn();
  await expect(canvas).not.toHaveAttribute('aria-label', before ?? '');
  expect(seen.complaints).toEqual([]);
});

test('without WebGL it is drawn on a plain canvas', async ({ page }) => {
  await withoutContexts(page, '^(experimental-)?webgl');
  await new TalkPage(page).start('second-drawer');
  await expect(page.locator('canvas[role=img]')).toBeVisible({ timeout: 30_000 });
  await plays(page);
});

test('without any canvas there are still pictures', async ({ page }) => {
  await withoutContexts(page, '.');
  await new TalkPage(page).start('second-drawer');
  await expect(page.locator('img[role=img]')).toBeVisible({ timeout: 30_000 });
  await plays(page);
});

test('when Phaser cannot be fetched the talk goes on', async ({ page }) => {
  await page.route(`**/hashed/${phaserChunk()}`, (route) => route.abort());
  await new TalkPage(page).start('second-drawer');
  await expect(page.locator('img[role=img]')).toBeVisible({ timeout: 30_000 });
  await plays(page);
});

test('turned off, it is not fetched at all', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/#/settings');
  await page.getByRole('checkbox', { name: 'Show the picture' }).uncheck();
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  await plays(page);
  await expect(page.locator('canvas')).toHaveCount(0);
  expect(fetched.filter((path) => /people|rooms|things/i.test(path))).toEqual([]);
  expect(fetched.filter((path) => path.endsWith(phaserChunk()))).toEqual([]);
});

test('turned off, a talk by telephone can be chosen in on a phone and on a desk', async ({
  page,
}) => {
  await page.goto('/#/settings');
  await page.getByRole('checkbox', { name: 'Show the picture' }).uncheck();
  const talk = new TalkPage(page);
  await talk.start('muted-thread');
  for (const scene of [1, 2]) {
    await talk.readOn();
    await expect(talk.log).toContainText(`Scene ${scene} of 4`);
    await page.getByRole('button', { name: 'Skip this scene', exact: true }).click();
  }
  await talk.readOn();
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport);
    for (const option of await talk.options.getByRole('button').all())
      await option.click({ trial: true, timeout: 10_000 });
    const top = (await talk.log.boundingBox())?.y ?? 0;
    const said = await talk.status.boundingBox();
    expect(top).toBeGreaterThanOrEqual((said?.y ?? 0) + (said?.height ?? 0));
  }
});

/** Plays a plan until the picture says so. */
const playsUntil = async (talk: TalkPage, plan: string, says: RegExp): Promise<void> => {
  const { seed, intent, ...rest } = planOf('second-drawer', plan);
  await talk.start('second-drawer', `?seed=${seed}&intent=${intent}`);
  const canvas = talk.page.locator('canvas[role=img]');
  await expect(canvas).toBeVisible({ timeout: 30_000 });
  const label = async (): Promise<string> => (await canvas.getAttribute('aria-label')) ?? '';
  for (const text of choicesOf({ seed, intent, ...rest })) {
    for (let line = 0; line < 12; line++) {
      if (says.test(await label())) return;
      if (!(await talk.continue.isVisible())) break;
      await talk.continue.click();
    }
    await talk.choose(text);
  }
  throw new Error(`${plan} never comes to ${String(says)}`);
};

test.describe('with less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('a room that closes in is a caption', async ({ page }) => {
    const talk = new TalkPage(page);
    await playsUntil(talk, '14-explains', /The room closes in\./);
    await expect(page.locator('.caption')).toContainText('The room closes in.');
  });

  test('a change is one short fade, and then the picture is still', async ({ page }) => {
    const talk = new TalkPage(page);
    await talk.start('second-drawer');
    await expect(page.locator('canvas[role=img]')).toBeVisible({ timeout: 30_000 });
    await talk.readOn();
    const shot = (): Promise<Buffer> => page.locator('canvas[role=img]').screenshot();
    await expect.poll(async () => (await shot()).equals(await shot())).toBe(true);
  });
});

test('a silence is said', async ({ page }) => {
  const talk = new TalkPage(page);
  await playsUntil(talk, '14-explains', /Nobody moves\./);
  await expect(talk.log).toContainText('How much.');
});
