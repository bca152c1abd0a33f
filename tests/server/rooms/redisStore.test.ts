// Rooms in a real Redis: the contract with two processes' stores, and what happens when it is slow or gone.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evolve } from '#app/room/evolve';
import { roomOf } from '#app/room/state';
import { LIMITS } from '#server/rooms/limits';
import { redisAt, type RedisConnection } from '#server/rooms/redisClient';
import { RedisStore } from '#server/rooms/redisStore';
import { newCode } from '#server/rooms/secrets';
import { KEY } from '#support/rooms';
import { recordOf } from '#support/stories';
import { startRedis, type TestRedis, whyNoRedis } from './redisServer.ts';
import { until } from './serving.ts';
import { storeContractOf } from './storeContract.ts';

if (whyNoRedis !== undefined) process.stdout.write(`${whyNoRedis}\n`);

let redis: TestRedis;
const stores: RedisStore[] = [];
const readers: RedisConnection[] = [];

const storeAt = async (limits = LIMITS, prefix = 'groundwork:'): Promise<RedisStore> => {
  const client = redisAt(redis.url);
  const store = new RedisStore({ client, limits, prefix });
  stores.push(store);
  await until(() => client.isReady);
  return store;
};

const LOCKED = { type: 'locked', on: true } as const;

describe.skipIf(whyNoRedis !== undefined)('Redis', () => {
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    for (const reader of readers) reader.destroy();
    await redis.stop();
  });

  storeContractOf('as a store', async () => {
    const reader = redisAt(redis.url, true);
    readers.push(reader);
    const written = async (code: string) =>
      (await reader.lRange(`groundwork:room:${code}:lines`, 0, -1)).join('');
    return { store: await storeAt(), other: await storeAt(), written };
  });

  test('lets a room end by itself, and counts only those that are left', async () => {
    const store = await storeAt({ ...LIMITS, rooms: 1, idle: 300 }, 'short:');
    const room = roomOf(newCode(), KEY, recordOf([]));
    await store.create(room);
    expect(await store.create({ ...room, code: newCode() })).toEqual({ refused: 'too-many-rooms' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await store.read(room.code)).toEqual({ refused: 'no-such-room' });
    expect(await store.create({ ...room, code: newCode() })).toHaveProperty('kept');
  });

  test('says "try again" while it does not answer, and goes on when it does', async () => {
    const store = await storeAt();
    const room = roomOf(newCode(), KEY, recordOf([]));
    const created = await store.create(room);
    if (!('kept' in created)) throw new Error(created.refused);
    redis.stall();
    const began = Date.now();
    const refused = await store.append(created.kept, [LOCKED], evolve(room, LOCKED));
    expect([refused, store.reachable]).toEqual([{ refused: 'try-again' }, false]);
    expect(Date.now() - began).toBeLessThan(4000);
    redis.goOn();
    await until(() => {
      void store.read(room.code);
      return store.reachable;
    });
    // it may have been taken after all, but then whole
    const found = await store.read(room.code);
    if (!('kept' in found)) throw new Error(found.refused);
    expect([0, 1]).toContain(found.kept.version);
    expect(found.kept.room.locked).toBe(found.kept.version === 1);
  });
});
