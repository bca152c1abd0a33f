// The real thing: a big screen and a facilitator in browsers of their own, forty phones over sockets and one in a browser,
// and The Second Drawer from its first line to the group's debrief. And the weight of what a phone fetches.
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { ParticipantView } from '#app/room/views';
import type { RoomDoor } from '#app/room/doors';
import { roomDoorsAt } from '#device/room/roomDoors';
import { cut, sideways, small } from '#support/layout';
import { choicesOf, planOf } from '#support/plans';
import { watched } from '#support/talkPage';

test.describe.configure({ timeout: 420_000 });

const PHONES = 40;

const NARROW = { width: 320, height: 640 };
/** A laptop at 200 %. */
const ZOOMED = { width: 640, height: 360 };

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** Opens a room for phones; the secret is read where the facilitator reads it. */
const openRoom = async (page: Page): Promise<{ code: string; secret: string }> => {
  await page.goto('/#/room');
  await page.getByLabel('Story').selectOption({ label: 'The Second Drawer' });
  await expect(page.getByRole('radio', { name: 'On their phones, with a code' })).toBeChecked();
  await press(page, 'Open the room');
  const place = page.getByLabel('Room code');
  await expect(place).toHaveText(/^[A-Z0-9]{6}$/);
  const code = (await place.textContent()) ?? '';
  await press(page, 'Controls');
  await page.getByText('On another device').click();
  await press(page, 'Show the secret');
  const secret =
    /[0-9a-f]{32}/.exec((await page.locator('.secret').textContent()) ?? '')?.[0] ?? '';
  await press(page, 'Controls');
  return { code, secret };
};

/** A phone without a screen: it sees what a phone is sent, and votes. */
class Phone {
  view: ParticipantView | undefined;

  constructor(readonly door: RoomDoor) {
    door.port.watch(door.viewer, (seen) => {
      if (seen.role === 'participant') this.view = seen.view;
    });
  }

  async vote(text: string): Promise<void> {
    const option = this.view?.recap.options.find((one) => one.text === text)?.id ?? '';
    const ballot = this.view?.now.ballot;
    const aim = { ballot: ballot?.number ?? 0, round: ballot?.round ?? 0 };
    const { port, from } = this.door;
    expect(await port.send({ from, command: { type: 'vote', ...aim, option } })).toBeUndefined();
  }

  isAsked(text: string): boolean {
    const { recap, now } = this.view ?? {};
    return (
      now?.ballot?.status === 'open' && (recap?.options ?? []).some((one) => one.text === text)
    );
  }
}

const phonesIn = async (code: string, baseURL: string): Promise<Phone[]> => {
  const doors = roomDoorsAt(new URL(baseURL));
  const entered = await Promise.all(
    Array.from({ length: PHONES }, () => doors.joinRoom({ code, language: 'en' })),
  );
  return entered.map((one) => {
    if (!one.ok) throw new Error(one.error);
    return new Phone(one.value);
  });
};

const facilitatorIn = async (
  browser: Browser,
  asked: { code: string; secret: string },
): Promise<Page> => {
  const lead = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await lead.goto('/#/room');
  await lead.getByText('Lead or show a room that is open on another device').click();
  await lead.getByLabel('Room code').fill(asked.code.toLowerCase());
  await lead.getByLabel('Secret').fill(asked.secret);
  await press(lead, 'Lead it here');
  await expect(lead.getByRole('heading', { level: 1, name: 'Lead the room' })).toBeVisible();
  return lead;
};

test('two browsers and forty phones play The Second Drawer to its debrief', async ({
  browser,
  baseURL,
}) => {
  const show = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  const seen = watched(show);
  // words alone, so that a machine without a graphics card keeps up with forty phones
  await show.addInitScript(() =>
    localStorage.setItem('practice.settings', JSON.stringify({ version: 1, picture: false })),
  );
  const room = await openRoom(show);
  const lead = await facilitatorIn(browser, room);
  const phones = await phonesIn(room.code, baseURL ?? '');
  await expect(show.getByText(`${PHONES} people here`)).toBeVisible();

  const phone = await (
    await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  ).newPage();
  await phone.goto(`/#/room/${room.code}`);
  await expect(phone.getByRole('textbox', { name: 'Code' })).toHaveValue(room.code);
  await press(phone, 'Join');
  await expect(phone.getByText('No vote is open.', { exact: false })).toBeVisible();
  expect(await violations(phone)).toEqual([]);

  const choices = choicesOf(planOf('second-drawer', '01-post-on-the-table'));
  for (const [turn, text] of choices.entries()) {
    await press(lead, 'Open the vote');
    await expect.poll(() => phones.every((one) => one.isAsked(text))).toBe(true);
    await Promise.all(phones.map((one) => one.vote(text)));
    if (turn < 2) {
      const options = phone.getByRole('group', { name: 'Your options' });
      await options.getByRole('button').first().click();
      await expect(phone.getByText('Your vote is in: A.', { exact: false })).toBeVisible();
      // asleep and back: the same seat, with its vote
      await phone.reload();
      await expect(options.getByRole('button', { pressed: true })).toHaveCount(1);
      expect(await violations(phone)).toEqual([]);
      await expect(show.getByText(`${PHONES + 1} of ${PHONES + 1} have voted`)).toBeVisible();
      await expect(show.getByRole('list', { name: 'Votes' })).toHaveCount(0);
      await expect(phone.getByRole('list', { name: 'Votes' })).toHaveCount(0);
    }
    await press(lead, 'Close the vote');
    await press(lead, 'Show the votes');
    if (turn < 2) {
      await expect(show.getByRole('list', { name: 'Votes' })).toContainText('votes');
      await expect(phone.getByRole('list', { name: 'Votes' })).toContainText('votes');
      expect(await violations(show)).toEqual([]);
    }
    await lead.getByRole('button', { name: /^Go with the majority/ }).click();
    await expect.poll(() => phones.every(({ view }) => view?.recap.turn === turn + 1)).toBe(true);
  }

  expect(phones.every(({ view }) => view?.recap.ended !== undefined)).toBe(true);
  await expect(phone.getByRole('list', { name: 'Your votes beside the group’s' })).toContainText(
    choices[0] ?? '',
  );
  await show.getByRole('link', { name: 'The group’s debrief' }).click();
  const turns = show.getByRole('list', { name: 'Turns' }).locator(':scope > li');
  await expect(turns).toHaveCount(choices.length);
  for (const [at, text] of choices.entries()) await expect(turns.nth(at)).toContainText(text);
  await expect(turns.last()).toContainText(`${PHONES} votes`);
  for (const { door } of phones) door.close();
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts].filter((host) => host !== baseURL && !host.startsWith('ws'))).toEqual([]);
});

test('a wrong code is refused in words, a locked room says so, and a removed seat is gone', async ({
  browser,
  page,
}) => {
  const room = await openRoom(page);
  const phone = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await phone.goto('/join');
  await phone.getByRole('textbox', { name: 'Code' }).fill('nonsense');
  await press(phone, 'Join');
  await expect(phone.getByRole('alert')).toContainText('That cannot be a code');
  await press(page, 'Controls');
  await press(page, 'Lock the room');
  await phone.getByRole('textbox', { name: 'Code' }).fill(room.code.toLowerCase());
  await press(phone, 'Join');
  await expect(phone.getByRole('alert')).toContainText('The room is locked');
  await press(page, 'Unlock the room');
  await press(phone, 'Join');
  await expect(phone.getByText('Seat 1.', { exact: false })).toBeVisible();
  await page.getByText('Seats', { exact: true }).click();
  await press(page, 'Remove seat 1');
  await expect(phone.getByRole('alert')).toContainText('This seat was taken away');
});

test('a phone would rather not vote, changes its text size and language, and leaves', async ({
  browser,
  page,
}) => {
  const room = await openRoom(page);
  await press(page, 'Controls');
  const phone = await (
    await browser.newContext({ viewport: NARROW, serviceWorkers: 'block' })
  ).newPage();
  await phone.goto(`/join#/room/${room.code}`);
  await press(phone, 'Join');
  await press(page, 'Open the vote');
  await press(phone, 'I’d rather not vote on this one');
  await expect(phone.getByText('You are not voting on this one.', { exact: false })).toBeVisible();
  await expect(page.getByText('1 of 1 have voted').first()).toBeVisible();
  await press(phone, 'Text and language');
  await phone.getByRole('slider', { name: 'Text size' }).fill('160');
  expect(await violations(phone)).toEqual([]);
  await phone.keyboard.press('Escape');
  await expect(phone.getByRole('group', { name: 'Your options' })).toBeVisible();
  for (const size of [NARROW, ZOOMED]) {
    await phone.setViewportSize(size);
    expect(await sideways(phone)).toBe(0);
    expect(await cut(phone)).toEqual([]);
    expect(await small(phone)).toEqual([]);
    await expect(phone.getByRole('button', { name: 'Leave now' })).toBeInViewport({ ratio: 1 });
  }
  await phone.setViewportSize(NARROW);
  await press(phone, 'Text and language');
  await phone.getByRole('radio', { name: 'Español' }).check();
  await phone.keyboard.press('Escape');
  await expect(phone.getByRole('group', { name: 'Tus opciones' })).toBeVisible();
  expect(await sideways(phone)).toBe(0);
  await press(phone, 'Salir de esta sala');
  await expect(phone.getByText('Has salido de la sala.')).toBeVisible();
  await expect(page.getByText('Nobody here yet')).toBeVisible();
});

test('another device leads by the QR code that the controls show, and no secret stays in its address', async ({
  browser,
  page,
}) => {
  const { code, secret } = await openRoom(page);
  await press(page, 'Controls');
  await page.getByText('On another device').click();
  await press(page, 'Show the secret');
  await expect(
    page.getByRole('img', { name: 'QR code that leads the room on another device' }),
  ).toBeVisible();
  const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await other.goto(`/#/room?take=${code}&with=${secret}`);
  await press(other, 'Open the vote');
  await expect(page.getByText('0 of 0 have voted').first()).toBeVisible();
  expect(other.url()).not.toContain(secret);
  await other.goBack();
  expect(other.url()).not.toContain(secret);
  await other.goto(`/#/room?take=${code}&with=${'0'.repeat(32)}`);
  await expect(other.getByRole('alert')).toHaveText('That is not this room’s secret.');
  expect(await violations(other)).toEqual([]);
});

test('the group’s debrief stays on the facilitator’s machine when the server is gone', async ({
  page,
  context,
}) => {
  const { code } = await openRoom(page);
  await press(page, 'Controls');
  await page.getByText('Go on without a vote').click();
  await press(page, 'Go with B');
  await expect(page.getByText('The facilitator chose this way').first()).toBeVisible();
  await press(page, 'End the room');
  await press(page, 'Yes, end it');
  await expect(page.getByText('This room has ended.')).toBeVisible();
  await page.goto('/#/room');
  await expect(page.getByText('The Second Drawer, 1 choice so far')).toBeVisible();
  await context.routeWebSocket(/socket\.io/, (socket) => socket.close());
  await context.route(/socket\.io/, (route) => route.abort());
  await page.goto(`/#/room?debrief=${code}`);
  await page.reload();
  const turns = page.getByRole('list', { name: 'Turns' }).locator(':scope > li');
  await expect(turns).toHaveCount(1);
  await expect(turns).toContainText('The facilitator chose this way');
});

/** Bytes of everything that comes over the wire before the first vote: page, scripts, styles, words, messages. */
const MOST = 60_000;

for (const language of ['en', 'es']) {
  test(`what a phone fetches before its first vote stays under 60 kB, in ${language}`, async ({
    browser,
    page,
  }) => {
    const room = await openRoom(page);
    await press(page, 'Controls');
    const phone = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    const finished: Promise<{ url: string; bytes: number }>[] = [];
    let messages = 0;
    phone.on('requestfinished', (request) => {
      finished.push(
        request.sizes().then((sizes) => ({
          url: new URL(request.url()).pathname,
          bytes: sizes.responseBodySize,
        })),
      );
    });
    phone.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        messages += payload.length;
      }),
    );
    await phone.goto(`/join#/room/${room.code}?lang=${language}`);
    await phone.locator('.join button').click();
    await press(page, 'Open the vote');
    await expect(phone.locator('.options button').first()).toBeVisible();
    const loaded = await Promise.all(finished);
    const sum = loaded.reduce((all, { bytes }) => all + bytes, messages);
    const description = `${sum} bytes in ${language}, ${messages} of them messages`;
    test.info().annotations.push({ type: 'weight', description });
    expect(sum, JSON.stringify(loaded)).toBeGreaterThan(0);
    expect(sum, JSON.stringify(loaded)).toBeLessThanOrEqual(MOST);
  });
}
