// One file a room in a folder of ours: written behind, written anew, read when the server starts.
// Must not know: what a line says; a file that cannot be read is set aside and told by its name alone.
import type { Dirent } from 'node:fs';
import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { isCode } from '#app/room/code';
import { parseJournal } from '#app/room/journal';
import type { Room } from '#app/room/state';
import type { Journals } from './memoryStore.ts';

const ENDING = '.journal';
/** Nobody else on this machine reads them. */
const OURS = { mode: 0o600 };

const fileOf = (folder: string, code: string): string => path.join(folder, `${code}${ENDING}`);

/** What the operating system has taken survives our end; only a power cut can lose the last second. */
export const journalsIn = (folder: string): Journals => ({
  append: (code, text) => appendFile(fileOf(folder, code), text, OURS),
  rewrite: async (code, text) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const fresh = `${fileOf(folder, code)}.new`;
    await writeFile(fresh, text, OURS);
    await rename(fresh, fileOf(folder, code));
  },
  remove: (code) => rm(fileOf(folder, code), { force: true }),
});

/** Deletes what nobody has written to for long, also of servers that never started again. `before`: ms since 1970. */
export const removeOlder = async (folder: string, before: number): Promise<void> => {
  for (const entry of await entriesIn(folder)) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && (await stat(file)).mtimeMs < before) await rm(file, { force: true });
  }
};

export type KeptRoom = { room: Room; at: number };

const entriesIn = async (folder: string): Promise<Dirent[]> => {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
};

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
};

/** Undefined for a file that is no whole journal; it gets another name. */
const roomIn = async (folder: string, name: string): Promise<KeptRoom | undefined> => {
  const file = path.join(folder, name);
  const journal = parseJournal(await readFile(file, 'utf8'));
  const code = name.slice(0, -ENDING.length);
  if (journal.ok && journal.value.room.code === code)
    return { room: journal.value.room, at: (await stat(file)).mtimeMs };
  await rename(file, `${file}.damaged`);
  return undefined;
};

/** The rooms of a folder, with the times of their last changes, ms; `damaged` counts files that were set aside. */
export const readJournals = async (
  folder: string,
): Promise<{ rooms: readonly KeptRoom[]; damaged: number }> => {
  const names = (await namesIn(folder)).filter(
    (name) => name.endsWith(ENDING) && isCode(name.slice(0, -ENDING.length)),
  );
  const rooms = await Promise.all(names.map((name) => roomIn(folder, name)));
  const whole = rooms.filter((room) => room !== undefined);
  return { rooms: whole, damaged: rooms.length - whole.length };
};
