// Every page and state of the game that a person can come to, each opened by its own way, for tests that look at all.
// Must not know: what is looked at.
import { expect, type Page } from '@playwright/test';
import { recordOfPlan } from '#check/planReplay';
import { cutAt, type PlayRecord } from '#domain/playRecord';
import { makeText } from '#domain/textForm';
import { readStoryFolder } from '#story/storyFolder';
import { planOf } from './plans.ts';
import { TalkPage } from './talkPage.ts';

const ID = 'second-drawer';

const recordOf = (plan: string): PlayRecord => {
  const { file } = readStoryFolder(`stories/${ID}`, ID);
  if (!file) throw new Error(`${ID} does not compile`);
  return { ...recordOfPlan(file, planOf(ID, plan)), dealt: 0 };
};

const WHOLE = recordOf('06-slips-and-mends');
const OTHER = recordOf('04-bread-bin');

const KEPT = {
  schema: 1,
  scenario: ID,
  title: 'The Second Drawer',
  savedAt: 1_790_000_000_000,
  lineReached: 3,
  debriefSeen: false,
};

/** One talk in its middle, with a name; one at its end, with another attempt beside it. */
const ROWS = [
  { ...KEPT, id: 'begun', record: cutAt(WHOLE, 7), attempts: [], name: 'On the train' },
  { ...KEPT, id: 'ended', record: WHOLE, attempts: [OTHER], ended: 'not-yet', lineReached: 0 },
];

/** Puts talks into the page's own store; the page must be open. */
export const keepTalks = (page: Page, rows: readonly { id: string }[] = ROWS): Promise<void> =>
  page.evaluate(async (all) => {
    const open = indexedDB.open('practice');
    const database = await new Promise<IDBDatabase>(
      (done) => (open.onsuccess = () => done(open.result)),
    );
    const writing = database.transaction('talks', 'readwrite');
    for (const row of all) writing.objectStore('talks').put(row, row.id);
    await new Promise((done) => (writing.oncomplete = done));
    database.close();
  }, rows);

const at = (fragment: string) => async (page: Page) => {
  await page.goto(`/${fragment}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('One moment.', { exact: true })).toHaveCount(0, { timeout: 30_000 });
};

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '');
  });

const talk = async (page: Page): Promise<TalkPage> => {
  const play = new TalkPage(page);
  await play.start(ID);
  return play;
};

const dialog = (name: string) => async (page: Page) => {
  await (await talk(page)).readOn();
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const debrief = async (page: Page): Promise<void> => {
  await at('#/debrief/ended')(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Debrief' })).toBeVisible({
    timeout: 30_000,
  });
};

const debriefTold = async (page: Page): Promise<void> => {
  await debrief(page);
  await page.getByRole('button', { name: 'Tell me all of them without asking' }).click();
  await page.getByRole('button', { name: /^Lay attempt 1 beside/ }).click();
  await unfold(page);
  await expect(page.getByText('The ways from here are being played.')).toHaveCount(0, {
    timeout: 60_000,
  });
};

const ended = async (page: Page): Promise<void> => {
  await page.goto(`/#/play/${ID}?record=${makeText(WHOLE)}`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await new TalkPage(page).readOn();
};

/** By name; each finds the talks of `keepTalks` on the device. */
export const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  library: at('#/'),
  note: async (page) => {
    await at(`#/play/${ID}`)(page);
    await expect(page.getByRole('button', { name: 'Resume', exact: true })).toBeVisible();
    await unfold(page);
  },
  'a line to come': talk,
  'a choice': async (page) => (await talk(page)).readOn(),
  'Pause in a talk': dialog('Pause'),
  'History in a talk': dialog('History'),
  'Settings in a talk': dialog('Settings'),
  'an end': ended,
  'a repair to watch': async (page) => {
    await page.goto(`/#/play/${ID}?watch=true`);
    await page.getByRole('button', { name: 'Watch', exact: true }).click();
    await expect(page.getByRole('log')).toBeVisible();
  },
  debrief,
  'debrief, all told': debriefTold,
  'a debrief handed over': at(`#/debrief/shared?record=${makeText(WHOLE)}`),
  principles: async (page) => {
    await at('#/principles')(page);
    await unfold(page);
  },
  settings: async (page) => {
    await at('#/settings')(page);
    await unfold(page);
  },
  kept: async (page) => {
    await at('#/kept')(page);
    await unfold(page);
  },
  help: at('#/help'),
  about: at('#/about'),
  author: at('#/author'),
  gallery: at('#/gallery'),
  'a story that is not there': at('#/play/nowhere'),
};
