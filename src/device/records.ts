// The talks kept on this device. A row that cannot be read is set aside, kept and told; it is never thrown away in silence.
// Must not know: IndexedDB itself (a Shelf does), or what a talk says.
import type { Kept, RecordStore, SavedTalk } from '#app/ports';
import type { Shelf } from './shelf.ts';
import { makeTalkRow, parseTalkRow } from '#app/talkRow';

const readAll = async (shelf: Shelf): Promise<SavedTalk[]> => {
  const talks: SavedTalk[] = [];
  for (const { key, row } of await shelf.all('talks')) {
    const talk = parseTalkRow(row);
    if (talk) talks.push(talk);
    else await shelf.move('talks', 'set-aside', key);
  }
  return talks;
};

const listOn = async (shelf: Shelf): Promise<Kept> => {
  const talks = await readAll(shelf);
  const aside = await shelf.all('set-aside');
  return { talks, setAside: aside.length + shelf.leftBehind, lasting: shelf.lasting };
};

const exportOn = async (shelf: Shelf): Promise<string> => {
  const talks = await readAll(shelf);
  const aside = await shelf.all('set-aside');
  const leftBehind = await shelf.readLeftBehind();
  return JSON.stringify({ format: 1, talks, setAside: [...aside, ...leftBehind] }, null, 2);
};

/** The store of talks on a shelf that is still being opened. */
export const recordsOn = (opening: Promise<Shelf>): RecordStore => ({
  list: async () => listOn(await opening),
  get: async (id) => parseTalkRow(await (await opening).get('talks', id)),
  put: async (talk) => (await opening).put('talks', talk.id, makeTalkRow(talk)),
  remove: async (id) => {
    const shelf = await opening;
    await shelf.remove('talks', id);
    await shelf.remove('reflections', id);
    await shelf.remove('pictures', id);
  },
  clear: async () => (await opening).clear(),
  exportAll: async () => exportOn(await opening),
});
