// A server is killed in the middle of a vote. With two over one Redis the others go on; with one and a journal it starts
// again. Either way everybody comes back by themselves, and no acknowledged vote is lost.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RoomDoor, RoomDoors } from '#app/room/doors';
import type { FacilitatorView } from '#app/room/views';
import { roomDoorsAt } from '#device/room/roomDoors';
import { proxyTo, startServer } from './processes.ts';
import { freePort, startRedis, whyNoRedis } from './redisServer.ts';
import { BEGINNING, until, valueOf } from './serving.ts';

const PHONES = 30;
const LANGUAGE = 'en';

type Leader = { door: RoomDoor; view: () => FacilitatorView | undefined };

const leaderAt = async (doors: RoomDoors): Promise<Leader> => {
  const { code, secret } = await valueOf(doors.openRoom({ record: BEGINNING }));
  const door = await valueOf(doors.takeOver({ code, secret, language: LANGUAGE }));
  let last: FacilitatorView | undefined;
  door.port.watch(door.viewer, (view) => {
    if (view.role === 'facilitator') last = view.view;
  });
  return { door, view: () => last };
};

const leads = async ({ door }: Leader, type: 'close' | 'reveal'): Promise<void> =>
  expect(await door.port.send({ from: door.from, command: { type } })).toBeUndefined();

const isBack = ({ connection }: RoomDoor): boolean => connection.now.state === 'connected';

/** All vote, `kill` in the middle; what was acknowledged, and what was not, by option. */
const voteThrough = async (
  leader: Leader,
  phones: readonly RoomDoor[],
  kill: () => Promise<void>,
): Promise<{ acknowledged: string[]; unsure: string[] }> => {
  const [one = '', two = ''] = leader.view()?.recap.options.map(({ id }) => id) ?? [];
  const acknowledged: string[] = [];
  const unsure: string[] = [];
  let killing: Promise<void> | undefined;
  await Promise.all(
    phones.map(async (phone, at) => {
      await new Promise((resolve) => setTimeout(resolve, at * 8));
      if (at === PHONES / 2) killing = kill();
      const option = at % 3 === 0 ? one : two;
      const vote = { type: 'vote', ballot: 1, round: 1, option } as const;
      const refused = await phone.port.send({ from: phone.from, command: vote });
      (refused === undefined ? acknowledged : unsure).push(option);
    }),
  );
  await killing;
  return { acknowledged, unsure };
};

const countOf = (all: readonly string[], option: string): number =>
  all.filter((one) => one === option).length;

/** Every acknowledged vote is in the count, and nothing that nobody cast. */
const expectCounted = async (
  leader: Leader,
  { acknowledged, unsure }: { acknowledged: string[]; unsure: string[] },
): Promise<void> => {
  await leads(leader, 'close');
  await leads(leader, 'reveal');
  await until(() => leader.view()?.ballot?.status === 'revealed');
  const bars = leader.view()?.ballot?.rounds[0]?.bars ?? [];
  for (const { option, votes } of bars) {
    expect(votes).toBeGreaterThanOrEqual(countOf(acknowledged, option));
    expect(votes).toBeLessThanOrEqual(countOf([...acknowledged, ...unsure], option));
  }
  expect(bars.reduce((sum, { votes }) => sum + votes, 0)).toBeGreaterThanOrEqual(
    acknowledged.length,
  );
};

const comeTo = (doors: RoomDoors, { door: { code } }: Leader): Promise<RoomDoor[]> =>
  Promise.all(
    Array.from({ length: PHONES }, () => valueOf(doors.joinRoom({ code, language: LANGUAGE }))),
  );

const opens = async (leader: Leader): Promise<void> => {
  const { door } = leader;
  await door.port.send({ from: door.from, command: { type: 'open', source: 'ballots' } });
};

const hallsAt = async (port: number): Promise<unknown> => {
  const answer = await fetch(`http://127.0.0.1:${port}/api/health`);
  return ((await answer.json()) as { halls: unknown }).halls;
};

describe.skipIf(whyNoRedis !== undefined)('two processes over one Redis', () => {
  test('carry one room, and lose no acknowledged vote when one is killed', async () => {
    const redis = await startRedis();
    const environment = { REDIS_URL: redis.url, PORT: '0' };
    const [first, second] = await Promise.all([startServer(environment), startServer(environment)]);
    const proxy = await proxyTo([first, second]);
    const doors = roomDoorsAt(new URL(`http://127.0.0.1:${proxy.port}/`));
    const leader = await leaderAt(doors);
    const phones = await comeTo(doors, leader);
    // whichever holds the facilitator, half of the phones came in through the other
    expect(await Promise.all([first, second].map(({ port }) => hallsAt(port)))).toEqual([1, 1]);
    await opens(leader);
    await until(() => leader.view()?.present === PHONES);
    const votes = await voteThrough(leader, phones, () => first.kill());
    expect(votes.acknowledged.length).toBeGreaterThan(PHONES / 3);
    await until(() => [leader.door, ...phones].every(isBack), 20_000);
    await expectCounted(leader, votes);
    await until(() => leader.view()?.present === PHONES);
    for (const door of [leader.door, ...phones]) door.close();
    proxy.close();
    await second.kill();
    await redis.stop();
  }, 90_000);
});

describe('one process with a journal', () => {
  test('is killed, starts again, and goes on with every acknowledged vote', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rooms-'));
    const port = await freePort();
    const environment = { PORT: String(port), ROOMS_DIR: folder };
    let server = await startServer(environment);
    const doors = roomDoorsAt(new URL(`http://127.0.0.1:${port}/`));
    const leader = await leaderAt(doors);
    const phones = await comeTo(doors, leader);
    await opens(leader);
    const votes = await voteThrough(leader, phones, () => server.kill());
    expect(votes.acknowledged.length).toBeGreaterThan(PHONES / 3);
    await until(() => phones.every((phone) => !isBack(phone)));
    server = await startServer(environment);
    await until(() => [leader.door, ...phones].every(isBack), 20_000);
    await expectCounted(leader, votes);
    for (const door of [leader.door, ...phones]) door.close();
    await server.kill();
  }, 90_000);
});
