// Named stores of rows by key: what the library of talks stands on. In memory here; in IndexedDB next door.
// Must not know: what a row means.

/**
 * `reflections` never leaves the device: no export reads it. `read` holds marks of lines by scenario, `pictures` one small
 * picture a talk, `rooms` the journals of workshop rooms by code.
 */
export const STORES = ['talks', 'set-aside', 'reflections', 'read', 'pictures', 'rooms'] as const;
export type StoreName = (typeof STORES)[number];

export type Shelf = {
  /** false when it lasts only as long as the page */
  lasting: boolean;
  /** whole databases that could not be opened and were left as they are */
  leftBehind: number;
  /** what can still be read of them, one value a database */
  readLeftBehind(): Promise<unknown[]>;
  all(store: StoreName): Promise<{ key: string; row: unknown }[]>;
  get(store: StoreName, key: string): Promise<unknown>;
  put(store: StoreName, key: string, row: unknown): Promise<void>;
  remove(store: StoreName, key: string): Promise<void>;
  /** puts a row from one store into the other, both or neither */
  move(from: StoreName, to: StoreName, key: string): Promise<void>;
  clear(): Promise<void>;
};

/** For a device that refuses to keep anything; also what tests use. */
export const memoryShelf = (): Shelf => {
  const stores: Record<StoreName, Map<string, unknown>> = {
    talks: new Map(),
    'set-aside': new Map(),
    reflections: new Map(),
    read: new Map(),
    pictures: new Map(),
    rooms: new Map(),
  };
  return {
    lasting: false,
    leftBehind: 0,
    readLeftBehind: async () => [],
    all: async (store) => [...stores[store]].map(([key, row]) => ({ key, row })),
    get: async (store, key) => stores[store].get(key),
    put: async (store, key, row) => void stores[store].set(key, row),
    remove: async (store, key) => void stores[store].delete(key),
    move: async (from, to, key) => {
      stores[to].set(key, stores[from].get(key));
      stores[from].delete(key);
    },
    clear: async () => {
      for (const store of STORES) stores[store].clear();
    },
  };
};
