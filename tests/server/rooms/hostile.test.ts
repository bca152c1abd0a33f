// What does not belong in a room: each is refused by name and counted, and the others go on as if nothing were.
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Facilitating } from '#app/room/command';
import type { OpenedRoom, RoomDoor } from '#app/room/doors';
import { VERSION } from '#app/room/messages';
import type { View } from '#app/room/port';
import type { FacilitatorView } from '#app/room/views';
import { codeFrom } from '#app/room/code';
import { makeText } from '#domain/textForm';
import { LIMITS } from '#server/rooms/limits';
import { asked, rawClient, type RawClient } from './rawClient.ts';
import {
  BEGINNING,
  join,
  lead,
  memoryStore,
  openRoom,
  serveRooms,
  type Served,
  until,
} from './serving.ts';

let now = 0;
let served: Served;
let room: OpenedRoom;
let leader: RoomDoor;
let phone: RoomDoor;
const clients: RawClient[] = [];

beforeEach(async () => {
  now = 0;
  served = await serveRooms({ now: () => now });
  room = await openRoom(served);
  leader = await lead(served, room);
  phone = await join(served, room);
});
/** Afterwards all goes on: a ballot opens, the honest phone votes, and its vote is the one that counts. */
afterEach(async () => {
  let seen: FacilitatorView | undefined;
  leader.port.watch(leader.viewer, (view) => {
    if (view.role === 'facilitator') seen = view.view;
  });
  const leads = (command: Facilitating) => leader.port.send({ from: leader.from, command });
  expect(phone.connection.now).toEqual({ state: 'connected' });
  await leads({ type: 'back' });
  await until(() => seen !== undefined && seen.ballot === undefined);
  await leads({ type: 'open', source: 'ballots' });
  await until(() => seen?.ballot?.status === 'open');
  const option = seen?.recap.options[0]?.id ?? '';
  const vote = { type: 'vote', ballot: seen?.ballot?.number ?? 0, round: 1, option } as const;
  expect(await phone.port.send({ from: phone.from, command: vote })).toBeUndefined();
  await until(() => seen?.answered === 1);
  for (const client of clients.splice(0)) client.close();
  phone.close();
  leader.close();
  await served.close();
});

const come = async (): Promise<RawClient> => {
  const client = await rawClient(served.base);
  clients.push(client);
  return client;
};

const seated = async (): Promise<RawClient> => {
  const client = await come();
  await asked(client, { type: 'join', version: VERSION, code: room.code });
  return client;
};

const refusedAs = (why: string) => expect.objectContaining({ type: 'refused', why }) as object;
const countOf = (why: string): number => served.rooms.counts.all.refused[why] ?? 0;
const opens = () =>
  leader.port.send({ from: leader.from, command: { type: 'open', source: 'ballots' } });

describe('messages', () => {
  test.each([
    ['malformed', '{'],
    ['malformed', '"words"'],
    ['malformed', '{"type":"vote","ballot":1,"round":1,"option":"bbbb","seat":"me"}'],
    ['unknown-message', '{"type":"crown"}'],
    ['unknown-message', '{"type":"__proto__"}'],
    ['too-long', JSON.stringify({ type: 'vote', option: 'x'.repeat(4100) })],
    ['other-version', JSON.stringify({ type: 'join', version: 99, code: 'CDFGHJ' })],
  ])('%s: %.40s', async (why, text) => {
    const client = await seated();
    expect(await client.say('message', text)).toEqual(refusedAs(why));
    expect(countOf(why)).toBe(1);
  });

  test.each([[7], [null], [{ type: 'leave' }], [['leave']]])(
    '%j in place of a text',
    async (what) => {
      const client = await seated();
      expect(await client.say('message', what)).toEqual(refusedAs('malformed'));
    },
  );

  test('of another name are unknown', async () => {
    const client = await seated();
    expect(await client.say('admin', 'open')).toEqual(refusedAs('unknown-message'));
    expect(await client.say('constructor')).toEqual(refusedAs('unknown-message'));
    expect(countOf('unknown-message')).toBe(2);
  });

  test('before anybody has come in are refused', async () => {
    const client = await come();
    expect(await asked(client, { type: 'reveal' })).toEqual(refusedAs('not-here'));
  });

  test('beyond the longest packet end the connection, and no other', async () => {
    const client = await seated();
    expect(await client.say('message', 'x'.repeat(100_000))).toBe('closed');
    await until(() => countOf('too-long') === 1);
  });

  test('that are no packets end the connection, and no other', async () => {
    const client = await seated();
    const closed = new Promise((resolve) => client.socket.once('disconnect', resolve));
    client.socket.io.engine.write('9["this","is","none"');
    await closed;
    await until(() => countOf('malformed') === 1);
  });

  test('in a flood are refused, and then the connection ends', async () => {
    const client = await seated();
    const closed = new Promise((resolve) => client.socket.once('disconnect', resolve));
    const answers: unknown[] = [];
    for (let n = 0; n < 300; n += 1)
      void asked(client, { type: 'abstain', ballot: 1, round: 1 }).then((a) => answers.push(a));
    await closed;
    await until(() => answers.length === 300);
    expect(answers).toContainEqual(refusedAs('too-fast'));
    expect(countOf('too-fast')).toBeGreaterThan(0);
    expect(countOf('too-fast') + countOf('no-such-ballot')).toBeLessThanOrEqual(
      LIMITS.patience.most + LIMITS.messages.most,
    );
  });
});

describe('a phone', () => {
  test('that claims to lead is refused, whatever it sends', async () => {
    const client = await seated();
    for (const type of ['open', 'close', 'reveal', 'majority', 'end', 'skip', 'lock'])
      expect(await asked(client, type === 'open' ? { type, source: 'ballots' } : { type })).toEqual(
        refusedAs('not-the-facilitator'),
      );
    expect(await asked(client, { type: 'remove', seat: 1 })).toEqual(
      refusedAs('not-the-facilitator'),
    );
    expect(countOf('not-the-facilitator')).toBe(8);
  });

  test('that votes twice has one vote, its last', async () => {
    const client = await seated();
    let seen: View | undefined;
    leader.port.watch(leader.viewer, (view) => void (seen = view));
    await opens();
    await until(() => seen?.role === 'facilitator' && seen.view.ballot?.status === 'open');
    const options = seen?.role === 'facilitator' ? seen.view.recap.options : [];
    for (const { id } of options)
      expect(await asked(client, { type: 'vote', ballot: 1, round: 1, option: id })).toEqual({
        ...{ type: 'acknowledged', ballot: 1, round: 1 },
      });
    await until(() => seen?.role === 'facilitator' && seen.view.answered === 1);
  });

  test.each([
    ['no-such-ballot', { ballot: 2, round: 1 }],
    ['older-ballot', { ballot: 0, round: 1 }],
    ['no-such-ballot', { ballot: 1, round: 2 }],
  ])('that votes out of turn: %s', async (why, aim) => {
    const client = await seated();
    await opens();
    expect(await asked(client, { type: 'vote', ...aim, option: 'none' })).toEqual(refusedAs(why));
  });

  test('that votes for what is not on offer', async () => {
    const client = await seated();
    await opens();
    const vote = { type: 'vote', ballot: 1, round: 1, option: 'zzzz' };
    expect(await asked(client, vote)).toEqual(refusedAs('not-an-option'));
  });

  test('that comes twice on one connection, or as somebody else', async () => {
    const client = await seated();
    const head = { version: VERSION, code: room.code };
    expect(await asked(client, { type: 'join', ...head })).toEqual(refusedAs('already-here'));
    const guess = { type: 'take', ...head, secret: 'f'.repeat(32) };
    expect(await asked(client, guess)).toEqual(refusedAs('wrong-secret'));
    const other = { type: 'return', ...head, seat: phone.token };
    expect(await asked(client, other)).toEqual(refusedAs('already-here'));
  });

  test('that was removed does not come back by its token', async () => {
    const again = await join(served, room);
    const gone = { type: 'remove', seat: 2 } as const;
    expect(await leader.port.send({ from: leader.from, command: gone })).toBeUndefined();
    await until(() => again.connection.now.state === 'gone');
    expect(again.connection.now).toEqual({ state: 'gone', why: 'removed' });
    const { code } = room;
    expect(await served.doors.returnTo({ code, token: again.token, language: 'en' })).toEqual({
      ...{ ok: false, error: 'removed' },
    });
  });

  test('that comes to a locked room is refused, and the one inside returns', async () => {
    await leader.port.send({ from: leader.from, command: { type: 'lock' } });
    const { code } = room;
    expect(await served.doors.joinRoom({ code, language: 'en' })).toEqual({
      ...{ ok: false, error: 'room-locked' },
    });
    phone.close();
    const back = await served.doors.returnTo({ code, token: phone.token, language: 'en' });
    if (!back.ok) throw new Error(back.error);
    phone = back.value;
    await leader.port.send({ from: leader.from, command: { type: 'unlock' } });
  });
});

describe('wrong codes', () => {
  const guess = (n: number) => ({
    ...{ type: 'join', version: VERSION, code: codeFrom([n, n >> 3, 7, 7, 7, n >> 6]) },
  });

  test('are slowed by address, and those whose address is in the room are not', async () => {
    const client = await come();
    const answers: unknown[] = [];
    for (let n = 0; n < LIMITS.wrongCodes.most + 3; n += 1) {
      // the client's own pace is no question here
      now += 100;
      answers.push(await asked(client, guess(n)));
    }
    expect(answers.at(0)).toEqual(refusedAs('no-such-room'));
    expect(answers.at(-1)).toEqual(refusedAs('too-many-tries'));
    const other = await openRoom(served).catch((fault: Error) => fault.message);
    expect(other).toBe('too-many-tries');
    (await join(served, room)).close();
    now += 1000 / LIMITS.wrongCodes.perSecond;
    expect(await asked(client, guess(999))).toEqual(refusedAs('no-such-room'));
    expect(countOf('no-such-room')).toBeGreaterThanOrEqual(LIMITS.wrongCodes.most);
  });

  test('and wrong secrets count alike', async () => {
    const client = await come();
    const take = { type: 'take', version: VERSION, code: room.code, secret: '0'.repeat(32) };
    expect(await asked(client, take)).toEqual(refusedAs('wrong-secret'));
    expect(await asked(client, { ...take, type: 'watch' })).toEqual(refusedAs('wrong-secret'));
    expect(countOf('wrong-secret')).toBe(2);
  });
});

const post = (
  body: string,
  headers: Record<string, string> = { 'Content-Type': 'application/json' },
): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const { port } = served;
    const asking = request(
      { host: '127.0.0.1', port, path: '/api/rooms', method: 'POST', headers, agent: false },
      (answer) => {
        let text = '';
        answer.on('data', (part: Buffer) => (text += part.toString()));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }));
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });

const wish = (record: string) => JSON.stringify({ version: VERSION, record });

describe('opening a room', () => {
  test.each([
    [413, 'too-long', 'x'.repeat(5000)],
    [400, 'malformed', '{"version":1'],
    [400, 'malformed', wish('g1.not.a.record')],
    [400, 'malformed', wish('x'.repeat(3500))],
    [400, 'other-version', JSON.stringify({ version: 7, record: '' })],
    [400, 'no-such-story', wish(makeText({ ...BEGINNING, scenario: '../../package' }))],
    [400, 'no-such-story', wish(makeText({ ...BEGINNING, story: 'aaaaaaaaaaaa' }))],
    [400, 'no-such-story', wish(makeText({ ...BEGINNING, decisions: ['zzzz'] }))],
    [
      400,
      'malformed',
      wish(makeText({ ...BEGINNING, decisions: Array<string>(400).fill('zzzz') })),
    ],
  ])('%i %s: %.60s', async (status, why, body) => {
    expect(await post(body)).toEqual({ status, body: JSON.stringify({ refused: why }) });
    expect(countOf(why)).toBe(1);
  });

  test('is not done by a form, or by a page of another site', async () => {
    const body = wish(makeText(BEGINNING));
    expect((await post(body, { 'Content-Type': 'text/plain' })).status).toBe(415);
    const headers = { 'Content-Type': 'application/json', Origin: 'http://elsewhere.test' };
    expect(await post(body, headers)).toEqual({ status: 403, body: '{"refused":"other-origin"}' });
  });

  test('has an end', async () => {
    const answers: number[] = [];
    for (let n = 0; n < LIMITS.opened.most + 1; n += 1)
      answers.push((await post(wish(makeText(BEGINNING)))).status);
    expect([answers.at(0), answers.at(-1)]).toEqual([201, 429]);
  });

  test('wants the word of whoever keeps the server, where there is one', async () => {
    const guarded = await serveRooms({ roomKey: 'a word of ours', store: memoryStore() });
    const ask = (roomKey?: string) =>
      guarded.doors.openRoom({ record: BEGINNING, ...(roomKey !== undefined && { roomKey }) });
    expect(await ask()).toEqual({ ok: false, error: 'room-key-wanted' });
    expect(await ask('another')).toEqual({ ok: false, error: 'room-key-wanted' });
    expect(await ask('a word of ours')).toMatchObject({ ok: true });
    await guarded.close();
  });
});

describe('a record brought into a room', () => {
  const replay = (record: string, turns = 0) => ({ type: 'replay', record, turns });

  test('is refused where it is damaged, foreign, or does not fit', async () => {
    const client = await come();
    const take = { type: 'take', version: VERSION, code: room.code, secret: room.secret };
    expect(await asked(client, take)).toEqual({ type: 'taken', version: VERSION });
    expect(await asked(client, replay('g1.bomb'))).toEqual(refusedAs('malformed'));
    expect(await asked(client, replay('x'.repeat(3500)))).toEqual(refusedAs('malformed'));
    const foreign = makeText({ ...BEGINNING, story: 'aaaaaaaaaaaa' });
    expect(await asked(client, replay(foreign))).toEqual(refusedAs('other-story'));
    const unfit = makeText({ ...BEGINNING, decisions: ['zzzz'] });
    expect(await asked(client, replay(unfit, 1))).toEqual(refusedAs('other-story'));
  });
});

test('a connection that says nothing ends by itself', async () => {
  const quiet = await serveRooms({ limits: { ...LIMITS, silent: 100 } });
  const client = await rawClient(quiet.base);
  await new Promise((resolve) => client.socket.once('disconnect', resolve));
  await quiet.close();
});

test('how the server is doing is told in bare numbers', async () => {
  const answer = await fetch(new URL('api/health', served.base));
  const text = await answer.text();
  expect(JSON.parse(text)).toEqual({
    ...{ keeping: true, halls: 1 },
    happened: { opened: 1, ended: 0, seated: 1, votes: 0, commands: 0 },
    refused: {},
  });
  expect(text).not.toContain(room.code);
});
