// Rooms without a server: a whole talk by a show of hands to the group's debrief, two windows of one machine, and every page
// for everybody. What a facilitator does is done here as a facilitator does it: by the names on the buttons.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { recordOfPlan } from '#check/planReplay';
import { makeText } from '#domain/textForm';
import { readStoryFolder } from '#story/storyFolder';
import { choicesOf, planOf } from '#support/plans';
import { watched } from '#support/talkPage';

test.describe.configure({ timeout: 90_000 });

const { file: drawer } = readStoryFolder('stories/second-drawer', 'second-drawer');
if (!drawer) throw new Error('expected The Second Drawer to compile');
const ROADS = ['01-post-on-the-table', '06-slips-and-mends', '04-bread-bin'].map((name) =>
  makeText(recordOfPlan(drawer, planOf('second-drawer', name))),
);
const WHOLE = '01-post-on-the-table';

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How far the counts reach out of the words' column, px. */
const cutOff = (votes: Locator): Promise<number> =>
  votes.evaluate((list) => {
    const ends = [...list.querySelectorAll('.votes-count')].map(
      (count) => count.getBoundingClientRect().right,
    );
    const column = list.closest('.show-words')?.getBoundingClientRect().right ?? 0;
    return Math.max(...ends) - column;
  });

/** As the slider for it sets it; percent. */
const textAt = (page: Page, percent: number): Promise<void> =>
  page.evaluate(
    (scale) => document.documentElement.style.setProperty('--text-scale', String(scale)),
    percent / 100,
  );

/** Some codes are a third wider than others: the widest there is must fit, whichever this room has. */
const withWidestCode = (page: Page): Promise<void> =>
  page.getByRole('group', { name: 'Room code' }).evaluateAll((codes) => {
    for (const { firstChild } of codes) if (firstChild) firstChild.nodeValue = 'WWWWWW';
  });

/** How far a code reaches out of its corner, px. */
const codeOut = (page: Page): Promise<number> =>
  page.getByRole('group', { name: 'Room code' }).evaluate((code) => {
    const letters = document.createRange();
    letters.selectNodeContents(code);
    const corner = code.closest('.corner')?.getBoundingClientRect().right ?? 0;
    return letters.getBoundingClientRect().right - corner;
  });

/** Nothing sticks out sideways on the narrowest screen, with text as it is and at its largest. */
const fitsNarrow = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 320, height: 640 });
  await withWidestCode(page);
  for (const percent of [100, 160]) {
    await textAt(page, percent);
    expect(await overflow(page)).toBe(0);
  }
  await textAt(page, 100);
};

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click();

/** With the keyboard alone. */
const byKey = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).press('Enter');

/** Words alone, so that a machine without a graphics card keeps up. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const settings = JSON.stringify({ version: 1, picture: false });
    if (!localStorage.getItem('practice.settings'))
      localStorage.setItem('practice.settings', settings);
  }),
);

/** From the library: a link, the way of voting, and one press. */
const openRoom = async (page: Page, story?: string): Promise<string> => {
  await page.goto('/');
  await page.getByRole('link', { name: 'With a group? Open a room' }).click();
  if (story !== undefined) await page.getByLabel('Story').selectOption({ label: story });
  await page.getByRole('radio', { name: 'By a show of hands, without any network' }).check();
  await press(page, 'Open the room');
  const code = page.getByRole('group', { name: 'Room code' });
  await expect(code).toHaveText(/^[A-Z0-9]{6}$/);
  return (await code.textContent()) ?? '';
};

/** The letter that an option has among those that are counted. */
const letterOf = async (page: Page, text: string): Promise<string> => {
  const row = page
    .getByRole('region', { name: 'Hands' })
    .getByRole('listitem')
    .filter({ hasText: text });
  return ((await row.locator('.letter').first().textContent()) ?? '').trim();
};

/** One turn by hands, by the facilitator's own keys and buttons. */
const voteByHands = async (page: Page, text: string, hands: number): Promise<void> => {
  await byKey(page, 'Count hands');
  const letter = await letterOf(page, text);
  const more = page.getByRole('button', { name: `One more for ${letter}`, exact: true });
  await more.focus();
  for (let n = 0; n < hands; n += 1) await page.keyboard.press('+');
  await expect(page.getByLabel(`Hands for ${letter}`)).toHaveText(String(hands));
  await byKey(page, 'Close the vote');
  await byKey(page, 'Show the votes');
  await expect(page.getByRole('list', { name: 'Votes' })).toContainText(`${hands} hands`);
  await byKey(page, `Go with the majority: ${letter}`);
};

test('a whole Second Drawer is played by hands from the library to the group’s debrief', async ({
  page,
  baseURL,
}) => {
  const seen = watched(page);
  const choices = choicesOf(planOf('second-drawer', WHOLE));
  const begun = Date.now();
  await openRoom(page, 'The Second Drawer');
  expect(Date.now() - begun).toBeLessThan(60_000);
  for (const text of choices) await voteByHands(page, text, 5);
  await page.getByRole('link', { name: 'The group’s debrief' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The group’s debrief' })).toBeVisible();
  const turns = page.getByRole('list', { name: 'Turns' }).locator(':scope > li');
  await expect(turns).toHaveCount(choices.length);
  for (const [at, text] of choices.entries()) await expect(turns.nth(at)).toContainText(text);
  await expect(turns.first()).toContainText('5 hands');
  expect(await page.locator('main').innerText()).not.toMatch(/\d\s?%|score|points/i);
  expect(await violations(page)).toEqual([]);
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toEqual([baseURL]);
});

test('votes are hidden until they are shown, a tie is said, and both rounds stand side by side', async ({
  page,
}) => {
  await openRoom(page);
  await press(page, 'Count hands');
  for (const letter of ['A', 'B'])
    for (let n = 0; n < 3; n += 1) await press(page, `One more for ${letter}`);
  await press(page, 'One more for B');
  await press(page, 'One fewer for B');
  await expect(page.getByRole('list', { name: 'Votes' })).toHaveCount(0);
  await press(page, 'Close the vote');
  await expect(page.getByRole('list', { name: 'Votes' })).toHaveCount(0);
  await press(page, 'Show the votes');
  await expect(
    page.getByText('It is a tie between A and B. Talk, then vote again.').first(),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Toss a coin' })).toHaveCount(0);
  await press(page, 'Talk first, then vote again');
  await press(page, 'Vote again');
  for (const letter of ['A', 'B'])
    for (let n = 0; n < 4; n += 1) await press(page, `One more for ${letter}`);
  await press(page, 'Close the vote');
  await press(page, 'Show the votes');
  const votes = page.getByRole('list', { name: 'Votes' });
  await expect(votes.getByRole('listitem').first()).toContainText('First vote');
  await expect(votes.getByRole('listitem').first()).toContainText('After talking');
  await expect(votes.getByRole('listitem').last()).toBeInViewport({ ratio: 1 });
  expect(await cutOff(votes)).toBeLessThanOrEqual(0);
  await press(page, 'Toss a coin');
  await expect(page.getByText('It was a tie, and a coin decided.')).toBeVisible();
});

test('what is picked before the server has answered stays picked', async ({ page }) => {
  let answer = (): void => undefined;
  const waited = new Promise<void>((done) => (answer = done));
  await page.route('**/api/health', async (route) => {
    await waited;
    await route.continue();
  });
  await page.goto('/#/room');
  const hands = page.getByRole('radio', { name: 'By a show of hands, without any network' });
  await hands.click();
  const answered = page.waitForResponse('**/api/health');
  answer();
  await answered;
  await expect(page.getByRole('button', { name: 'Open the room', exact: true })).toBeEnabled();
  await expect(hands).toBeChecked();
});

test('fewer than five hands show who leads and no bars', async ({ page }) => {
  await openRoom(page);
  await press(page, 'Count hands');
  for (let n = 0; n < 4; n += 1) await press(page, 'One more for C');
  await press(page, 'Close the vote');
  await press(page, 'Show the votes');
  const votes = page.getByRole('list', { name: 'Votes' });
  await expect(votes).toContainText('Most are for C');
  await expect(votes).toContainText('Too few voted to show how many.');
  await expect(votes).not.toContainText('4 hands');
});

test('two windows of one machine show one room, either can be closed, and a reload keeps it', async ({
  page,
  context,
}) => {
  const code = await openRoom(page);
  const lead = await context.newPage();
  await lead.goto(`/#/room?lead=${code}`);
  await press(lead, 'Count hands');
  await press(lead, 'One more for B');
  await expect(page.getByText('1 hand counted').first()).toBeVisible();
  await page.goto('about:blank');
  await press(lead, 'One more for B');
  await expect(lead.getByLabel('Hands for B')).toHaveText('2');
  await lead.reload();
  await expect(lead.getByLabel('Hands for B')).toHaveText('2');
  await press(lead, 'Close the vote');
  await press(lead, 'Show the votes');
  await press(lead, 'Go with the majority: B');
  const show = await context.newPage();
  await show.goto(`/#/room?show=${code}`);
  await expect(show.getByText('That is where most votes went.')).toBeVisible();
});

test('where nothing is kept a room lasts as long as its page, and makes no database', async ({
  page,
}) => {
  await page.goto('/#/settings');
  await page.getByRole('checkbox', { name: /Keep nothing/ }).check();
  const code = await openRoom(page);
  await press(page, 'Count hands');
  await press(page, 'One more for A');
  await page.goto('/#/kept');
  await page.goto(`/#/room?show=${code}`);
  await expect(page.getByLabel('Hands for A')).toHaveText('1');
  await page.reload();
  await expect(page.getByText('This room is not on this machine any more.')).toBeVisible();
});

test('the facilitator pauses for all, goes another way, back, and the chairs are swapped', async ({
  page,
}) => {
  await openRoom(page);
  await press(page, 'Pause for all');
  await expect(page.getByText('Nothing is lost, and nothing counts.')).toBeVisible();
  await press(page, 'Go on');
  await page.getByText('Chairs: Everybody decides').click();
  await page.getByRole('radio', { name: 'Half A speaks, half B hears' }).check();
  await page.getByText('Go on without a vote').click();
  await press(page, 'Go with A');
  await expect(page.getByText('Said, and not yet answered: how does it land?')).toBeVisible();
  await press(page, 'Ask the other half how it landed');
  await expect(page.getByRole('heading', { name: 'How did that land?' })).toBeVisible();
  for (let n = 0; n < 5; n += 1) await press(page, 'One more for C');
  await press(page, 'Close the vote');
  await press(page, 'Show the votes');
  await expect(page.getByRole('list', { name: 'Votes' })).toContainText('5 hands');
  await press(page, 'Go on with the story');
  await expect(
    page.getByText('The facilitator chose this way, to see what happens.'),
  ).toBeVisible();
  await press(page, 'Go back one choice');
  await expect(page.getByText('The facilitator chose this way, to see what happens.')).toHaveCount(
    0,
  );
});

test('a room ended early has its debrief, and a new room goes on from its road', async ({
  page,
}) => {
  await openRoom(page, 'The Second Drawer');
  const [first = '', second = ''] = choicesOf(planOf('second-drawer', WHOLE));
  await voteByHands(page, first, 6);
  await voteByHands(page, second, 7);
  await press(page, 'End the room');
  await press(page, 'Yes, end it');
  await page.getByRole('link', { name: 'The group’s debrief' }).click();
  await expect(page.getByRole('list', { name: 'Turns' })).toContainText('7 hands');
  const anew = page.getByRole('link', { name: 'Open a new room on this road' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(anew).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await anew.click();
  await page.getByLabel('Story').selectOption({ label: 'The Second Drawer' });
  await page.getByLabel('Choices to keep').fill('1');
  await page.getByRole('radio', { name: 'By a show of hands, without any network' }).check();
  await press(page, 'Open the room');
  await expect(page.getByText(first).first()).toBeVisible();
  await press(page, 'Count hands');
  await press(page, 'One more for A');
  await press(page, 'Close the vote');
  await press(page, 'Show the votes');
  await expect(page.getByText('The earlier room went:')).toBeVisible();
});

test('roads of three groups are laid over one another, and what is no road is left out', async ({
  page,
}) => {
  await page.goto('/#/room?roads');
  await page.getByLabel('Lines of the groups').fill([...ROADS, 'our group had fun'].join('\n'));
  await press(page, 'Lay them over one another');
  await expect(page.getByRole('img', { name: '3 roads through The Second Drawer' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Groups' }).getByRole('listitem')).toHaveCount(3);
  const forks = page.getByRole('list', { name: 'Here the roads parted' });
  await expect(forks).toContainText('Group 1');
  await expect(page.getByText('1 line is no talk and was left out.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await fitsNarrow(page);
});

const PAGES = ['#/room', '#/room?cards', '#/room?roads'];

for (const fragment of PAGES) {
  test(`${fragment} has no violation, and fits 320 px and large text`, async ({ page }) => {
    await page.goto(`/${fragment}`);
    await expect(page.getByText('One moment.', { exact: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.title()).toBe('Practice');
    expect(await violations(page)).toEqual([]);
    await fitsNarrow(page);
  });
}

test('the big screen and the controls have no violation in any state, and fit 320 px and large text', async ({
  page,
}) => {
  const code = await openRoom(page);
  const look = async (): Promise<void> => {
    expect(await violations(page)).toEqual([]);
    await fitsNarrow(page);
    await page.setViewportSize({ width: 1280, height: 720 });
  };
  await look();
  await press(page, 'Count hands');
  for (let n = 0; n < 5; n += 1) await press(page, 'One more for A');
  await look();
  await page.goto(`/#/room?lead=${code}`);
  await expect(page.getByLabel('Hands for A')).toHaveText('5');
  await look();
  await press(page, 'Close the vote');
  await press(page, 'Show the votes');
  await expect(page.getByRole('list', { name: 'Votes' })).toBeVisible();
  await look();
  await page.goto(`/#/room?show=${code}`);
  await expect(page.getByRole('list', { name: 'Votes' })).toBeVisible();
  await look();
});

/** A hands room that has gone a road's first turns already. */
const openOnRoad = async (page: Page, road: string, turns: number): Promise<void> => {
  await page.goto('/#/room');
  await page.getByLabel('Story').selectOption({ label: 'The Second Drawer' });
  await page.getByRole('radio', { name: 'By a show of hands, without any network' }).check();
  await page.getByText('Go on from a road that an earlier room took').click();
  await page.getByLabel('Line of the earlier talk').fill(road);
  await page.getByLabel('Choices to keep').fill(String(turns));
  await press(page, 'Open the room');
  await expect(page.getByRole('group', { name: 'Room code' })).toBeVisible();
};

/** Pixels of the words' column that have to be scrolled. */
const hidden = (page: Page): Promise<number> =>
  page
    .locator('.show-words')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);

test('the longest passages and the end stand whole on the big screen, as large as they fit', async ({
  page,
}) => {
  const [road = ''] = ROADS;
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const turns of [16, 34]) {
    await openOnRoad(page, road, turns);
    await press(page, 'Controls');
    await expect.poll(() => hidden(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1024, height: 720 });
    await expect.poll(() => hidden(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  await expect(page.getByRole('link', { name: 'The group’s debrief' })).toBeInViewport({
    ratio: 1,
  });
  await openRoom(page, 'The Second Drawer');
  await press(page, 'Count hands');
  const usual = await page
    .locator('.show-words')
    .evaluate((words) => words.style.getPropertyValue('--fit'));
  expect(usual).toBe('1');
});

test('the widest code stays in its corner, in every font and size', async ({ page }) => {
  await openRoom(page);
  await withWidestCode(page);
  const fits = async (): Promise<void> => {
    for (const font of ['usual', 'lexend', 'opendyslexic']) {
      await page.evaluate(async (name) => {
        document.documentElement.dataset['font'] = name;
        await Promise.all([...document.fonts].map((face) => face.load()));
      }, font);
      for (const percent of [100, 160]) {
        await textAt(page, percent);
        expect(await codeOut(page), `${font} at ${percent} %`).toBeLessThanOrEqual(0);
      }
    }
  };
  for (const width of [320, 1024, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    await fits();
  }
  await press(page, 'Count hands');
  await fits();
});

test('there is no timer until the facilitator asks for one; it holds, goes on, and closes nothing', async ({
  page,
}) => {
  await page.clock.install();
  await openRoom(page);
  await expect(page.getByRole('timer')).toHaveCount(0);
  await press(page, 'Count hands');
  await press(page, 'Timer');
  const left = page.getByRole('timer', { name: 'Time left' });
  await expect(left).toHaveText('1:00');
  await page.clock.runFor(5000);
  await expect(left).toHaveText('0:55');
  await press(page, 'Hold');
  await page.clock.runFor(5000);
  await expect(left).toHaveText('0:55');
  await press(page, '30 seconds more');
  await expect(left).toHaveText('1:25');
  await press(page, 'Hold');
  await page.clock.runFor(90_000);
  await expect(page.getByText('Time. Nothing closes by itself.')).toBeVisible();
  await press(page, 'One more for A');
  expect(await violations(page)).toEqual([]);
  await fitsNarrow(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await press(page, 'Timer');
  await expect(page.getByRole('timer')).toHaveCount(0);
});

test('a room speaks another language everywhere', async ({ page }) => {
  await page.goto('/#/room?lang=es');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Una sala para un grupo');
  await page.getByRole('radio', { name: 'A mano alzada, sin ninguna red' }).check();
  await page.getByRole('button', { name: 'Abrir la sala', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Código de la sala' })).toBeVisible();
  await page.getByRole('button', { name: 'Contar manos', exact: true }).click();
  const question = page.getByRole('heading', { name: '¿Qué debería venir ahora?' });
  await expect(question).toBeVisible();
  // Green Dot is told in English: its words are marked, and the page's own are not
  const languageOf = (found: Locator): Promise<string | undefined> =>
    found.evaluate((one) => one.closest('[lang]')?.getAttribute('lang') ?? undefined);
  expect(await languageOf(question)).toBe('es');
  const options = page.getByText(/^"Nothing happened, Bea/);
  for (const option of await options.all()) expect(await languageOf(option)).toBe('en');
  for (let n = 0; n < 5; n += 1)
    await page.getByRole('button', { name: 'Una más para A', exact: true }).click();
  await page.getByRole('button', { name: 'Cerrar la votación', exact: true }).click();
  await page.getByRole('button', { name: 'Mostrar los votos', exact: true }).click();
  const votes = page.getByRole('list', { name: 'Votos' });
  expect(await languageOf(votes.locator('.votes-text').first())).toBe('en');
  expect(await languageOf(votes.locator('.votes-count').first())).toBe('es');
});
