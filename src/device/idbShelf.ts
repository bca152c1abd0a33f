// The named stores in IndexedDB. A database that cannot be opened is left as it is, and a new one is begun beside it.
// Must not know: what a row means.
import { type DBSchema, type IDBPDatabase, deleteDB, openDB } from 'idb';
import { type Shelf, STORES, memoryShelf } from './shelf.ts';

const NAME = 'practice';
/** 2: reflections have a store of their own; 3: so have lines read, and pictures; 4: and rooms */
const VERSION = 4;
/** how many damaged databases may stand beside a sound one */
const MOST_BESIDE = 3;

type Schema = DBSchema & { [store in (typeof STORES)[number]]: { key: string; value: unknown } };
type Database = IDBPDatabase<Schema>;

const REFUSALS = new Set(['SecurityError', 'InvalidStateError', 'NotAllowedError']);
const isRefusal = (reason: unknown): boolean =>
  reason instanceof DOMException && REFUSALS.has(reason.name);

const open = async (name: string): Promise<Database> => {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade(database) {
      const missing = STORES.filter((store) => !database.objectStoreNames.contains(store));
      for (const store of missing) database.createObjectStore(store);
    },
    /** a newer page wants to change the stores: let it */
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  if (STORES.every((store) => database.objectStoreNames.contains(store))) return database;
  database.close();
  throw new Error(`the database ${name} has other stores than ${STORES.join(', ')}`);
};

const nameOf = (beside: number): string => (beside === 0 ? NAME : `${NAME}-${beside}`);

const emptied = async (database: Database): Promise<void> => {
  const clearing = database.transaction([...STORES], 'readwrite');
  await Promise.all(STORES.map((store) => clearing.objectStore(store).clear()));
  await clearing.done;
};

/** Whatever a database of another shape still tells, store by store. */
const readForeign = async (name: string): Promise<unknown> => {
  try {
    const database = await openDB(name);
    const stores = [...database.objectStoreNames];
    const rows = await Promise.all(
      stores.map(async (store) => [store, await database.getAll(store)]),
    );
    database.close();
    return { database: name, stores: Object.fromEntries(rows) };
  } catch (reason) {
    return { database: name, unreadable: String(reason) };
  }
};

const shelfOn = (database: Database, behind: string[]): Shelf => ({
  lasting: true,
  get leftBehind() {
    return behind.length;
  },
  readLeftBehind: () => Promise.all(behind.map(readForeign)),
  async all(store) {
    const reading = database.transaction(store);
    const [keys, rows] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
    return keys.map((key, index) => ({ key, row: rows[index] }));
  },
  get: (store, key) => database.get(store, key),
  async put(store, key, row) {
    await database.put(store, row, key);
  },
  remove: (store, key) => database.delete(store, key),
  async move(from, to, key) {
    const moving = database.transaction([...STORES], 'readwrite');
    const row = await moving.objectStore(from).get(key);
    await moving.objectStore(to).put(row, key);
    await moving.objectStore(from).delete(key);
    await moving.done;
  },
  async clear() {
    await emptied(database);
    await Promise.all(behind.splice(0).map((name) => deleteDB(name)));
  },
});

/** The device's shelf, or one in memory when the device refuses. Never rejects. */
export const openShelf = async (): Promise<Shelf> => {
  const behind: string[] = [];
  while (behind.length < MOST_BESIDE) {
    const name = nameOf(behind.length);
    try {
      return shelfOn(await open(name), behind);
    } catch (reason) {
      console.error(`the store of talks ${name} could not be opened`, reason);
      if (typeof indexedDB === 'undefined' || isRefusal(reason)) return memoryShelf();
      behind.push(name);
    }
  }
  return memoryShelf();
};
