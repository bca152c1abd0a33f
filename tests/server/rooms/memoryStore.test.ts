// Rooms in this process with a journal: the contract, a restart, a disk that refuses, and rooms that end by themselves.
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  existsSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { evolve } from '#app/room/evolve';
import { roomOf } from '#app/room/state';
import { journalsIn, readJournals, removeOlder } from '#server/rooms/journalFiles';
import { LIMITS } from '#server/rooms/limits';
import { type Journals, MemoryStore } from '#server/rooms/memoryStore';
import { KEY, SEATS } from '#support/rooms';
import { recordOf } from '#support/stories';
import { storeContractOf } from './storeContract.ts';

const folderFor = (): string => mkdtempSync(path.join(tmpdir(), 'rooms-'));
const ROOM = roomOf('CDFGHJ', KEY, recordOf([]));
const JOINED = { type: 'joined', seat: SEATS[0] ?? '', half: 'a' } as const;
const LOCKED = { type: 'locked', on: true } as const;

const storeIn = (folder: string, now = () => 0): MemoryStore =>
  new MemoryStore({ limits: LIMITS, now, journals: journalsIn(folder) });

/** As a server that starts again finds it. */
const restarted = async (folder: string): Promise<MemoryStore> => {
  const store = storeIn(folder);
  for (const { room, at } of (await readJournals(folder)).rooms) store.takeUp(room, at);
  return store;
};

const roomIn = async (store: MemoryStore) => {
  const found = await store.read(ROOM.code);
  return 'kept' in found ? found.kept : undefined;
};

storeContractOf('memory with a journal', async () => {
  const folder = folderFor();
  const store = storeIn(folder);
  const written = async () =>
    readdirSync(folder)
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .join('');
  return { store, other: store, written };
});

describe('a restart', () => {
  test('goes on with the room as it was acknowledged last', async () => {
    const folder = folderFor();
    const store = storeIn(folder);
    const created = await store.create(ROOM);
    if (!('kept' in created)) throw new Error(created.refused);
    await store.append(created.kept, [JOINED], evolve(ROOM, JOINED));
    const again = await restarted(folder);
    expect((await roomIn(again))?.room).toEqual(evolve(ROOM, JOINED));
  });

  test('leaves out a line that was torn, and writes on behind what is whole', async () => {
    const folder = folderFor();
    await storeIn(folder).create(ROOM);
    const file = path.join(folder, `${ROOM.code}.journal`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}1abcdef {"type":"lock`);
    const again = await restarted(folder);
    const kept = await roomIn(again);
    if (!kept) throw new Error('expected the room');
    await again.append(kept, [LOCKED], evolve(kept.room, LOCKED));
    expect((await roomIn(await restarted(folder)))?.room).toEqual({ ...ROOM, locked: true });
  });

  test('sets a damaged room aside and takes up the others', async () => {
    const folder = folderFor();
    await storeIn(folder).create(ROOM);
    writeFileSync(path.join(folder, 'FFFFFF.journal'), '1234567 {"type":"room"}\n');
    const { rooms, damaged } = await readJournals(folder);
    expect([rooms.map(({ room }) => room.code), damaged]).toEqual([[ROOM.code], 1]);
    expect((await readJournals(folder)).damaged).toBe(0);
  });

  test('finds files that nobody else on the machine may read', async () => {
    const folder = path.join(folderFor(), 'made');
    await storeIn(folder).create(ROOM);
    expect(statSync(path.join(folder, `${ROOM.code}.journal`)).mode & 0o077).toBe(0);
  });
});

test('what could not be written is refused, and the next change is written whole', async () => {
  const texts = new Map<string, string>();
  let refuses = false;
  const journals: Journals = {
    append: async (code, text) => {
      // half of it came through
      texts.set(code, texts.get(code) + (refuses ? text.slice(0, 9) : text));
      if (refuses) throw new Error('disk full');
    },
    rewrite: async (code, text) => void texts.set(code, text),
    remove: async (code) => void texts.delete(code),
  };
  const store = new MemoryStore({ limits: LIMITS, now: () => 0, journals });
  const created = await store.create(ROOM);
  if (!('kept' in created)) throw new Error(created.refused);
  refuses = true;
  expect(await store.append(created.kept, [LOCKED], evolve(ROOM, LOCKED))).toEqual({
    refused: 'try-again',
  });
  expect((await roomIn(store))?.room).toEqual(ROOM);
  refuses = false;
  await store.append(created.kept, [JOINED], evolve(ROOM, JOINED));
  expect(texts.get(ROOM.code)).toContain('"seated":1');
  expect(texts.get(ROOM.code)?.split('\n')).toHaveLength(2);
});

test('a room ends by itself when nobody changes it for long, and sooner once it has ended', async () => {
  const folder = folderFor();
  let now = 0;
  const store = storeIn(folder, () => now);
  const created = await store.create(ROOM);
  if (!('kept' in created)) throw new Error(created.refused);
  now = LIMITS.idle - 1;
  expect(await store.sweep()).toEqual([]);
  await store.append(created.kept, [{ type: 'ended' }], evolve(ROOM, { type: 'ended' }));
  now += LIMITS.afterEnd;
  expect(await store.sweep()).toEqual([ROOM.code]);
  expect(await roomIn(store)).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
});

test('there is an end to how many rooms there are', async () => {
  const store = new MemoryStore({ limits: { ...LIMITS, rooms: 1 }, now: () => 0 });
  await store.create(ROOM);
  expect(await store.create({ ...ROOM, code: 'FFFFFF' })).toEqual({ refused: 'too-many-rooms' });
});

test('what older servers left behind goes too', async () => {
  const root = folderFor();
  await storeIn(path.join(root, '4173')).create(ROOM);
  await removeOlder(root, 0);
  expect(existsSync(path.join(root, '4173', `${ROOM.code}.journal`))).toBe(true);
  await removeOlder(root, Date.now() + 1000);
  expect(readdirSync(path.join(root, '4173'))).toEqual([]);
});
