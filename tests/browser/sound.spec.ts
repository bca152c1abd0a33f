// Sound in a real browser: what is fetched and when, that it sounds, that one key stills it, and that leaving lets go of it.
// Must not know: how the sounds were made. Reaches for Howler's own list, since nothing on the page tells of it.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { withSettings } from '#support/manners';
import { TalkPage } from '#support/talkPage';

const AUDIBLE = 0.001;

type HowlerThere = {
  Howler: { ctx: AudioContext | null; masterGain: GainNode | undefined };
};

const recordings = (page: Page): { names: string[]; bytes: () => Promise<number> } => {
  const names: string[] = [];
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    const name = /\/([a-z0-9-]+?)-[\w-]{8}\.(?:webm|m4a)$/.exec(new URL(response.url()).pathname);
    if (!name?.[1]) return;
    names.push(name[1]);
    sizes.push(response.body().then((body) => body.length));
  });
  const bytes = async () => (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
  return { names, bytes };
};

const howls = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const open: unknown = Reflect.get((window as unknown as HowlerThere).Howler, '_howls');
    return Array.isArray(open) ? open.length : -1;
  });

/** The largest sample of two seconds at the way out, 0..1; sooner when it is over `enough`. */
const loudest = (page: Page, enough = 1): Promise<number> =>
  page.evaluate(async (plenty) => {
    const { ctx, masterGain } = (window as unknown as HowlerThere).Howler;
    if (!ctx || !masterGain) return 0;
    const analyser = ctx.createAnalyser();
    masterGain.connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    let most = 0;
    const end = performance.now() + 2000;
    while (performance.now() < end && most <= plenty) {
      await new Promise((next) => requestAnimationFrame(next));
      analyser.getFloatTimeDomainData(samples);
      for (const sample of samples) most = Math.max(most, Math.abs(sample));
    }
    masterGain.disconnect(analyser);
    return most;
  }, enough);

/** Until something sounds. */
const sounds = (page: Page, what?: string): Promise<void> =>
  expect.poll(() => loudest(page, AUDIBLE), what).toBeGreaterThan(AUDIBLE);

/** Words alone: the picture is not what is heard. */
test.beforeEach(({ page }) => withSettings(page, { picture: false }));

test('a first scene fetches its room, its weather and one motif, and stays small', async ({
  page,
}) => {
  const heard = recordings(page);
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  await talk.readOn();
  await expect.poll(() => heard.names).toContain('strings');
  await expect.poll(() => heard.names).toContain('kitchen');
  expect(heard.names.filter((name) => name.startsWith('piano-'))).toHaveLength(1);
  expect(heard.names).not.toContain('hallway');
  expect(await heard.bytes()).toBeLessThan(500_000);
});

test('it is heard, and one key stills it at once', async ({ page }) => {
  const heard = recordings(page);
  const talk = new TalkPage(page);
  await talk.start('second-drawer');
  await talk.readOn();
  await expect.poll(() => heard.names).toContain('strings');
  await sounds(page);
  await page.keyboard.press('m');
  await expect(page.getByText('Sound off')).toBeVisible();
  await expect.poll(() => loudest(page)).toBe(0);
  await page.keyboard.press('m');
  await expect(page.getByText('Sound off')).toHaveCount(0);
  await sounds(page);
});

/** As Safari was for long: it says that it cannot play webm. */
const deafToWebm = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { canPlayType } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.canPlayType = function (type) {
      return type.includes('webm') ? '' : Reflect.apply(canPlayType, this, [type]);
    };
  });
const refusingWebm = (page: Page): Promise<unknown> =>
  page.route('**/*.webm', (route) => route.abort());

for (const [what, arrange] of [
  ['a browser that says no to webm', deafToWebm],
  ['a page that is refused webm', refusingWebm],
] as const)
  test(`${what} hears m4a`, async ({ page }) => {
    const fetched = new Set<string>();
    page.on('response', (response) => {
      const [, ending] = /\.(webm|m4a)$/.exec(new URL(response.url()).pathname) ?? [];
      if (ending) fetched.add(ending);
    });
    await arrange(page);
    const heard = recordings(page);
    const talk = new TalkPage(page);
    await talk.start('second-drawer');
    await talk.readOn();
    await expect.poll(() => heard.names).toEqual(expect.arrayContaining(['kitchen', 'strings']));
    await sounds(page);
    expect([...fetched]).toEqual(['m4a']);
  });

const turnDown = async (page: Page, ...sliders: readonly string[]): Promise<void> => {
  await page.goto('/#/settings');
  for (const name of ['Music', 'The room', 'Small sounds'])
    await page
      .getByRole('slider', { name, exact: true })
      .fill(sliders.includes(name) ? '0' : '100');
};

const OWNS = '"There was. I put it in the drawer. I\'ve lied to you for a year."';
const FETCHES = 'Fetch the drawer. Put all of it on the table, the sealed ones too.';

/** The drawer is fetched and put on the table: how loud that is at most. */
const drawerFetched = async (page: Page): Promise<number> => {
  const talk = new TalkPage(page);
  await talk.choose(OWNS);
  await talk.readOn();
  await expect.poll(() => loudest(page)).toBe(0);
  const [most] = await Promise.all([loudest(page), talk.option(FETCHES).click()]);
  return most;
};

test('music, room and small sounds each have a slider of their own', async ({ page }) => {
  const talk = new TalkPage(page);
  for (const off of ['Music', 'The room']) {
    await turnDown(page, off, 'Small sounds');
    await talk.start('second-drawer');
    await talk.readOn();
    await sounds(page, off);
  }
  await turnDown(page, 'Music', 'The room');
  await talk.start('second-drawer');
  expect(await drawerFetched(page)).toBeGreaterThan(AUDIBLE);
  await turnDown(page, 'Music', 'The room', 'Small sounds');
  await talk.start('second-drawer');
  expect(await drawerFetched(page)).toBe(0);
});

test('who has sound off fetches none of it, and reads what would be heard', async ({ page }) => {
  const heard = recordings(page);
  const talk = new TalkPage(page);
  await page.goto('/#/settings');
  await page.getByRole('checkbox', { name: 'No sound at all' }).check();
  await talk.start('second-drawer');
  await talk.readOn();
  await expect(page.getByText('Sound off')).toBeVisible();
  await talk.choose(OWNS);
  await talk.choose(FETCHES);
  await expect(page.locator('.caption')).toContainText('a drawer, full of paper');
  expect(heard.names).toEqual([]);
});

test('leaving a talk lets go of every recording', async ({ page }) => {
  const talk = new TalkPage(page);
  for (let time = 0; time < 3; time++) {
    await talk.start('second-drawer', `?seed=${time + 1}`);
    await expect.poll(() => howls(page)).toBeGreaterThan(0);
    await page.goto('/#/');
    await expect.poll(() => howls(page)).toBe(0);
  }
});
