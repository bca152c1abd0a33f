// Every page and state of the game that a person can come to, each opened by its own way, for tests that look at all.
// Must not know: what is looked at.
import { expect, type Page } from '@playwright/test';
import { cutAt } from '#domain/playRecord';
import { makeText } from '#domain/textForm';
import type { Words } from '#languages/words';
import { recordOf } from './plans.ts';
import { TalkPage } from './talkPage.ts';

const ID = 'second-drawer';

const WHOLE = recordOf(ID, '06-slips-and-mends');
const OTHER = recordOf(ID, '04-bread-bin');
/** The fewest choices to an end: what a debrief says of each is there, and less of it to look through. */
const SHORT = recordOf(ID, '12-clear-eyed-at-once');

const KEPT = {
  schema: 1,
  scenario: ID,
  title: 'The Second Drawer',
  savedAt: 1_790_000_000_000,
  lineReached: 3,
  debriefSeen: false,
};

/** One talk in its middle, with a name; one at its end, with another attempt beside it; and a short one. */
const ROWS = [
  { ...KEPT, id: 'begun', record: cutAt(WHOLE, 7), attempts: [], name: 'On the train' },
  { ...KEPT, id: 'ended', record: WHOLE, attempts: [OTHER], ended: 'not-yet', lineReached: 0 },
  { ...KEPT, id: 'short', record: SHORT, attempts: [OTHER], ended: 'clear-eyed', lineReached: 0 },
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

/** What a page says there; the state is found by these words and no others. */
type Say = Words;

type Open = (page: Page, say: Say) => Promise<unknown>;

const exactly = (name: string) => ({ name, exact: true });

const at =
  (fragment: string): Open =>
  async (page, { everywhere: { site } }) => {
    await page.goto(`/${fragment}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(site.loading, { exact: true })).toHaveCount(0);
  };

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '');
  });

const unfolded =
  (fragment: string): Open =>
  async (page, say) => {
    await at(fragment)(page, say);
    await unfold(page);
  };

const talk = async (page: Page, { everywhere }: Say): Promise<TalkPage> => {
  const play = new TalkPage(page, everywhere);
  await play.start(ID);
  return play;
};

const dialog =
  (nameIn: (say: Say) => string): Open =>
  async (page, say) => {
    await (await talk(page, say)).readOn();
    await page.getByRole('button', exactly(nameIn(say))).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  };

const debriefOf =
  (talk: string): Open =>
  async (page, say) => {
    await at(`#/debrief/${talk}`)(page, say);
    await expect(page.getByRole('list', exactly(say.after.debrief.turns))).toBeAttached();
  };

const debriefTold: Open = async (page, say) => {
  const { why, attempts, map } = say.after;
  await debriefOf('ended')(page, say);
  await page.getByRole('button', exactly(why.tellAll)).click();
  await page.getByRole('button', exactly(attempts.compare({ n: 1 }))).click();
  await unfold(page);
  await expect(page.getByText(map.asking)).toHaveCount(0);
};

const ended: Open = async (page, { everywhere }) => {
  const play = new TalkPage(page, everywhere);
  await play.start(ID, `?record=${makeText(WHOLE)}`);
  await play.readOn();
};

/** By name; each finds the talks of `keepTalks` on the device. */
export const STATES: Readonly<Record<string, Open>> = {
  library: at('#/'),
  note: async (page, say) => {
    await at(`#/play/${ID}`)(page, say);
    await expect(page.getByRole('button', exactly(say.everywhere.note.resume))).toBeVisible();
    await unfold(page);
  },
  'a line to come': talk,
  'a choice': async (page, say) => (await talk(page, say)).readOn(),
  'Pause in a talk': dialog((say) => say.everywhere.play.pause),
  'History in a talk': dialog((say) => say.everywhere.play.history),
  'Settings in a talk': dialog((say) => say.everywhere.site.settings),
  'an end': ended,
  'a repair to watch': async (page, { everywhere }) => {
    await page.goto(`/#/play/${ID}?watch=true`);
    await page.getByRole('button', exactly(everywhere.watch.start)).click();
    await expect(page.getByRole('log')).toBeVisible();
  },
  debrief: debriefOf('short'),
  'debrief, all told': debriefTold,
  'a debrief handed over': at(`#/debrief/shared?record=${makeText(SHORT)}`),
  principles: unfolded('#/principles'),
  settings: unfolded('#/settings'),
  kept: unfolded('#/kept'),
  help: at('#/help'),
  about: at('#/about'),
  author: at('#/author'),
  // its rows are alike: two of the hundreds
  gallery: async (page, say) => {
    await at('#/gallery')(page, say);
    await page.getByLabel('Only rows with').fill('ruth arms-crossed');
    await expect(page.locator('.gallery-row')).toHaveCount(2);
  },
  'a story that is not there': at('#/play/nowhere'),
};
