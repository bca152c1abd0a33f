// Which store keeps the rooms: Redis where one is configured, else this process with a journal.
// Must not know: sockets, stories.
import path from 'node:path';
import { journalsIn, readJournals, removeOlder } from './journalFiles.ts';
import { type Limits, LIMITS } from './limits.ts';
import { MemoryStore } from './memoryStore.ts';
import type { RoomStore } from './store.ts';

/** ms between two looks for rooms that nobody has touched for long. */
const SWEEP = 60_000;

/** A folder for each port: a port has one owner, so a journal has one writer. */
const folderFor = (root: string, port: number): string => path.join(root, String(port));

export const keptInRedis = async (url: string, limits: Limits = LIMITS): Promise<RoomStore> => {
  const { RedisStore } = await import('./redisStore.ts');
  const { redisAt } = await import('./redisClient.ts');
  return new RedisStore({ client: redisAt(url), limits });
};

/** `root`: for the journals of all servers of this folder. Rooms that were kept there go on. */
export const keptHere = async (
  root: string,
  port: number,
  limits: Limits = LIMITS,
): Promise<RoomStore> => {
  const folder = folderFor(root, port);
  const store = new MemoryStore({ limits, now: Date.now, journals: journalsIn(folder) });
  const { rooms, damaged } = await readJournals(folder);
  for (const { room, at } of rooms) store.takeUp(room, at);
  if (damaged > 0) console.error(`${damaged} kept rooms cannot be read and were set aside.`);
  const sweep = async (): Promise<void> => {
    await store.sweep();
    await removeOlder(root, Date.now() - limits.idle);
  };
  await sweep();
  const timer = setInterval(() => void sweep().catch(() => {}), SWEEP);
  timer.unref();
  store.whenClosed(() => clearInterval(timer));
  return store;
};
