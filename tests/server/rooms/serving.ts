// Rooms over real sockets for one test: a server on a free port, and what comes to it.
// Must not know: what a test looks for.
import { createServer } from 'node:http';
import type { Limits } from '#server/rooms/limits';
import { LIMITS } from '#server/rooms/limits';
import { MemoryStore } from '#server/rooms/memoryStore';
import { type Rooms, roomsOn, type RoomsSettings } from '#server/rooms/rooms';
import type { Stories } from '#server/rooms/teller';
import type { OpenedRoom, RoomDoor, RoomDoors } from '#app/room/doors';
import { roomDoorsAt } from '#device/room/roomDoors';
import { recordOfPlan } from '#check/planReplay';
import type { PlayRecord } from '#domain/playRecord';
import type { Result } from '#domain/result';
import { readStoryFolder } from '#story/storyFolder';
import { toldStories } from '#story/languages/shipping';
import { planOf } from '#support/plans';

const drawer = readStoryFolder('stories/second-drawer', 'second-drawer');
if (!drawer.file) throw new Error('expected The Second Drawer to compile');
const { file } = drawer;
const told = new Map(toldStories(drawer).map((one) => [one.language, one.file]));

/** The Second Drawer, in each language that it is told in. */
export const STORIES: Stories = {
  story: (scenario, hash, language) =>
    scenario === file.id && hash === file.hash ? (told.get(language) ?? file) : undefined,
};

/** A road through it to an end. */
export const WHOLE: PlayRecord = recordOfPlan(
  file,
  planOf('second-drawer', '01-post-on-the-table'),
);
export const BEGINNING: PlayRecord = { ...WHOLE, dealt: 0, decisions: [] };

/** For a facilitator who clicks faster than people do. */
export const QUICK: Limits = { ...LIMITS, messages: { most: 100_000, perSecond: 1000 } };

export type Served = {
  rooms: Rooms;
  doors: RoomDoors;
  base: URL;
  port: number;
  close: () => Promise<void>;
};

export const memoryStore = (limits: Limits = LIMITS): MemoryStore =>
  new MemoryStore({ limits, now: Date.now });

/** On a port that the machine chooses, or on `port`. */
export const serveRooms = async (
  settings: Partial<RoomsSettings> = {},
  port = 0,
): Promise<Served> => {
  const server = createServer((request, response) => void rooms.answer(request, response));
  const rooms = await roomsOn(server, {
    ...{ stories: STORIES, store: memoryStore(settings.limits) },
    ...settings,
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('expected an address');
  const base = new URL(`http://127.0.0.1:${address.port}/`);
  return {
    ...{ rooms, base, doors: roomDoorsAt(base), port: address.port },
    close: async () => {
      await rooms.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
};

/** The value, or the refusal's name as an error. */
export const valueOf = async <T>(answer: Promise<Result<T, string>>): Promise<T> => {
  const result = await answer;
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

export const openRoom = ({ doors }: Served, record = BEGINNING): Promise<OpenedRoom> =>
  valueOf(doors.openRoom({ record }));

export const lead = ({ doors }: Served, { code, secret }: OpenedRoom): Promise<RoomDoor> =>
  valueOf(doors.takeOver({ code, secret, language: 'en' }));

export const watch = ({ doors }: Served, { code, secret }: OpenedRoom): Promise<RoomDoor> =>
  valueOf(doors.watchRoom({ code, secret, language: 'en' }));

export const join = ({ doors }: Served, { code }: OpenedRoom): Promise<RoomDoor> =>
  valueOf(doors.joinRoom({ code, language: 'en' }));

/** Waits until `look` is true; for what comes over a connection by itself. */
export const until = async (look: () => boolean, within = 10_000): Promise<void> => {
  const end = Date.now() + within;
  while (!look()) {
    if (Date.now() > end) throw new Error(`expected within ${within} ms: ${String(look)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
