// Opens rooms, in this machine or on a server, and takes them up again from what is kept of them.
// Must not know: pages, windows.
import { freshRecord } from '#app/beginning';
import { recordsIn } from '#app/recordsIn';
import { codeFrom, parseCode, tokenFrom } from '#app/room/code';
import type { RoomDoor, RoomDoors } from '#app/room/doors';
import { makeJournal, parseJournal } from '#app/room/journal';
import { keeperOf } from '#app/room/keeper';
import type { KeptRoomRow } from '#app/room/keptRow';
import { LocalPort } from '#app/room/localPort';
import type { Held } from '#app/room/servedRoom';
import { type Room, roomOf } from '#app/room/state';
import type { RoomStore } from '#device/keptRooms';
import { cutAt, type PlayRecord } from '#domain/playRecord';
import type { Language } from '#languages/language';
import type { CatalogueEntry } from '#story/catalogue';
import type { RoomNo, RoomWish } from '#ui/room/roomPorts';
import { uint32 } from './fresh.ts';
import { roomStory, tellerOf } from './roomStories.ts';

export type OpeningNeeds = {
  catalogue: readonly CatalogueEntry[];
  store: RoomStore;
  language: () => Language;
  /** absent where no server of ours can be asked */
  doors?: () => Promise<RoomDoors>;
};

type LocalRow = Extract<KeptRoomRow, { lives: 'here' }>;
type ServerRow = Extract<KeptRoomRow, { lives: 'server' }>;

const chance = (): number[] => Array.from({ length: 6 }, uint32);

const localPort = async (
  { catalogue, store, language }: OpeningNeeds,
  row: LocalRow,
  room: Room,
): Promise<Held | undefined> => {
  const entry = catalogue.find(({ id }) => id === row.scenario);
  const of = entry && (await roomStory(entry, language()));
  if (!of) return undefined;
  const keep = keeperOf((journal, now) =>
    store.put({ ...row, journal, choices: now.record.decisions.length }),
  );
  return { port: new LocalPort(room, tellerOf(of.story), keep(room)), key: row.key, lives: 'here' };
};

const localAgain = async (needs: OpeningNeeds, row: LocalRow): Promise<Held | undefined> => {
  const journal = parseJournal(row.journal);
  if (journal.ok) return localPort(needs, row, journal.value.room);
  console.error(`the room ${row.code} could not be read: ${journal.error}`);
  return undefined;
};

/** `entered` hears of the way to the server. */
const throughDoor = async (
  { doors, language }: OpeningNeeds,
  { code, secret, as }: ServerRow,
  entered: (door: RoomDoor) => void,
): Promise<Held | undefined> => {
  const open = await doors?.();
  const coming = { code, secret, language: language() };
  const door = await (as === 'lead' ? open?.takeOver(coming) : open?.watchRoom(coming));
  if (!door?.ok) return undefined;
  entered(door.value);
  return { port: door.value.port, key: secret, lives: 'server' };
};

/** A room of which something is kept here. */
export const takeUp = async (
  needs: OpeningNeeds,
  code: string,
  entered: (door: RoomDoor) => void,
): Promise<Held | undefined> => {
  const row = await needs.store.get(code);
  if (!row) return undefined;
  return row.lives === 'here' ? localAgain(needs, row) : throughDoor(needs, row, entered);
};

type Opened = { row: KeptRoomRow; held?: Held };

const openHere = async (
  needs: OpeningNeeds,
  entry: CatalogueEntry,
  record: PlayRecord,
): Promise<Opened | RoomNo> => {
  const [code, key] = [codeFrom(chance()), tokenFrom(chance())];
  const { id: scenario, title } = entry;
  const row = { format: 1, lives: 'here', code, key, scenario, title, choices: 0 } as const;
  const room = roomOf(code, key, record);
  const kept = { ...row, journal: makeJournal(room) };
  const held = await localPort(needs, kept, room);
  return held ? { row: kept, held } : { no: 'not-loaded' };
};

const openThere = async (
  { doors }: OpeningNeeds,
  { id: scenario, title }: CatalogueEntry,
  record: PlayRecord,
  { roomKey }: RoomWish,
): Promise<Opened | RoomNo> => {
  const open = await doors?.();
  const wish = { record, ...(roomKey !== undefined && { roomKey }) };
  const opened = await open?.openRoom(wish);
  if (!opened) return { no: 'out-of-reach' };
  if (!opened.ok) return { no: opened.error };
  const { code, secret } = opened.value;
  const row = { format: 1, lives: 'server', code, secret, scenario, title, choices: 0 } as const;
  return { row: { ...row, as: 'lead' } };
};

/** The road to go on from: a record of this very story, as long as asked for. */
const roadOf = (entry: CatalogueEntry, { road }: RoomWish): PlayRecord | undefined => {
  const record = road && recordsIn(road.text).records[0];
  return record?.scenario === entry.id && record.story === entry.hash ? record : undefined;
};

const replayed = async (
  held: Held,
  record: PlayRecord,
  turns: number,
): Promise<RoomNo | undefined> => {
  const command = { type: 'replay', record, turns } as const;
  const why = await held.port.send({ from: { key: held.key }, command });
  return why === undefined ? undefined : { no: why };
};

/** A beginning with the road's own seed and intent, so that it offers what the road was offered. */
const beginningFor = (entry: CatalogueEntry, road: PlayRecord | undefined): PlayRecord => {
  if (road) return { ...cutAt(road, 0), dealt: 0 };
  const { id: scenario, hash, intents } = entry;
  return freshRecord({ scenario, hash, intents }, { seed: uint32(), playedBefore: false });
};

/** The new room's code, and its port where it was made here. */
export const openRoom = async (
  needs: OpeningNeeds,
  wish: RoomWish,
  entered: (code: string, held: Held) => void,
): Promise<string | RoomNo> => {
  const entry = needs.catalogue.find(({ id }) => id === wish.scenario);
  if (!entry) return { no: 'no-such-story' };
  const road = roadOf(entry, wish);
  if (wish.road && !road) return { no: 'bad-road' };
  const record = beginningFor(entry, road);
  const opened = await (wish.by === 'hands'
    ? openHere(needs, entry, record)
    : openThere(needs, entry, record, wish));
  if ('no' in opened) return opened;
  return ready(needs, opened, road && { road, turns: wish.road?.turns ?? 0 }, entered);
};

type Replay = { road: PlayRecord; turns: number };

/** Kept, and begun where it is to begin. */
const ready = async (
  needs: OpeningNeeds,
  { row, held }: Opened,
  replay: Replay | undefined,
  entered: (code: string, held: Held) => void,
): Promise<string | RoomNo> => {
  await needs.store.put(row);
  const port = held ?? (replay && (await takeUp(needs, row.code, () => undefined)));
  const no = port && replay && (await replayed(port, replay.road, replay.turns));
  if (no) return no;
  if (port) entered(row.code, port);
  return row.code;
};

/** Leads or shows from now on a room that is open elsewhere; the code as it is read. */
export const takeOver = async (
  { doors, store, language }: OpeningNeeds,
  asked: { code: string; secret: string },
  as: ServerRow['as'],
): Promise<string | RoomNo> => {
  const code = parseCode(asked.code);
  if (code === undefined) return { no: 'not-a-code' };
  const secret = asked.secret.replaceAll(/\s/g, '').toLowerCase();
  const open = await doors?.();
  const coming = { code, secret, language: language() };
  const door = await (as === 'lead' ? open?.takeOver(coming) : open?.watchRoom(coming));
  if (!door) return { no: 'out-of-reach' };
  if (!door.ok) return { no: door.error };
  door.value.close();
  const known = { format: 1, lives: 'server', scenario: '', title: code, choices: 0 } as const;
  await store.put({ ...known, code, secret, as });
  return code;
};
