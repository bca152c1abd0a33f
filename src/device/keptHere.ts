// Everything of ours on the device, thing by thing, with its size: rows, small values, the files of the game itself.
// Must not know: what a thing is for; the pages say that. Makes no database by looking.
import { type IDBPDatabase, openDB } from 'idb';
import { KEY_PREFIX, unlessRefused } from './pageStorage.ts';

export type KeptPlace = 'database' | 'storage' | 'tab' | 'files';
export type KeptThing = {
  place: KeptPlace;
  /** store of a database, key of a value, or the one name `game` for all files */
  key: string;
  /** the database or cache it is in; empty for small values */
  within: string;
  /** rows or files */
  count: number;
  bytes: number;
};

const DATABASES = 'practice';

const bytesOf = (value: unknown): number => new Blob([JSON.stringify(value) ?? '']).size;

const databaseNames = async (): Promise<string[]> => {
  const all = (await unlessRefused(() => indexedDB.databases?.())?.catch(() => undefined)) ?? [];
  return all
    .flatMap(({ name }) => (name === undefined ? [] : [name]))
    .filter((name) => name === DATABASES || name.startsWith(`${DATABASES}-`));
};

const inside = async <T>(name: string, act: (database: IDBPDatabase) => Promise<T>): Promise<T> => {
  const database = await openDB(name);
  try {
    return await act(database);
  } finally {
    database.close();
  }
};

const rowsIn = (name: string): Promise<KeptThing[]> =>
  inside(name, async (database) => {
    const stores = [...database.objectStoreNames];
    const rows = await Promise.all(stores.map((store) => database.getAll(store)));
    return stores.map((key, at) => {
      const found = rows[at] ?? [];
      const bytes = found.reduce<number>((sum, row) => sum + bytesOf(row), 0);
      return { place: 'database', key, within: name, count: found.length, bytes };
    });
  });

const valuesIn = (place: 'storage' | 'tab', open: () => Storage): KeptThing[] =>
  unlessRefused(() => {
    const store = open();
    return Object.keys(store)
      .filter((key) => key.startsWith(KEY_PREFIX))
      .map((key) => {
        const bytes = bytesOf(store.getItem(key));
        return { place, key, within: '', count: 1, bytes };
      });
  }) ?? [];

const fileBytes = async (response: Response | undefined): Promise<number> => {
  const told = response?.headers.get('content-length');
  return told ? Number(told) : ((await response?.blob())?.size ?? 0);
};

/** Named after us and this folder, so that another page on the same host is left alone. */
const cacheNames = async (): Promise<string[]> => {
  const all = (await unlessRefused(() => globalThis.caches?.keys())?.catch(() => undefined)) ?? [];
  const folder = new URL('.', document.baseURI).href;
  return all.filter((name) => name.startsWith(DATABASES) && name.endsWith(folder));
};

const filesIn = async (name: string): Promise<{ count: number; bytes: number }> => {
  const cache = await caches.open(name);
  const sizes = await Promise.all((await cache.matchAll()).map((one) => fileBytes(one)));
  return { count: sizes.length, bytes: sizes.reduce((sum, one) => sum + one, 0) };
};

const gameFiles = async (): Promise<KeptThing[]> => {
  const found = await Promise.all((await cacheNames()).map(filesIn));
  const count = found.reduce((sum, one) => sum + one.count, 0);
  const bytes = found.reduce((sum, one) => sum + one.bytes, 0);
  return count === 0 ? [] : [{ place: 'files', key: 'game', within: '', count, bytes }];
};

/** What is empty is left out. */
export const keptHere = async (): Promise<KeptThing[]> => {
  const rows = await Promise.all((await databaseNames()).map(rowsIn));
  const all = [
    ...rows.flat(),
    ...valuesIn('storage', () => localStorage),
    ...valuesIn('tab', () => sessionStorage),
    ...(await gameFiles()),
  ];
  return all.filter(({ count }) => count > 0);
};

/** The files of the game, and what would fetch them again. */
export const forgetFiles = async (): Promise<void> => {
  const registered = await unlessRefused(() =>
    navigator.serviceWorker?.getRegistration(document.baseURI),
  );
  await registered?.unregister();
  await Promise.all((await cacheNames()).map((name) => caches.delete(name)));
};

export const forgetThing = async ({ place, key, within }: KeptThing): Promise<void> => {
  if (place === 'files') return forgetFiles();
  if (place === 'database') return inside(within, (database) => database.clear(key));
  const store = place === 'tab' ? sessionStorage : localStorage;
  unlessRefused(() => store.removeItem(key));
};

/** Every row of every store; an empty database stays, since another page of ours may have it open. */
export const forgetRows = async (): Promise<void> => {
  for (const name of await databaseNames())
    for (const row of await rowsIn(name)) await forgetThing(row);
};

/** Small values on the device, settings among them. */
export const forgetValues = async (): Promise<void> => {
  for (const value of valuesIn('storage', () => localStorage)) await forgetThing(value);
};

/** All that this device holds of us; values last, since one of them may say that this is to be finished. */
export const forgetDevice = async (): Promise<void> => {
  await Promise.all([forgetRows(), forgetFiles()]);
  await forgetValues();
};
