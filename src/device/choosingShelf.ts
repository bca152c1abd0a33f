// A shelf that is the device's or one in memory, as a person chooses; changing over takes what is there along.
// Must not know: what a row means, or why nothing is to be kept.
import { memoryShelf, type Shelf, STORES } from './shelf.ts';

export type ChoosingShelf = Shelf & {
  /** `true`: from now on nothing is kept. What the device holds stays on it, and is copied, so that the page goes on. */
  choose(keepNothing: boolean): Promise<void>;
};

const copy = async (from: Shelf, to: Shelf): Promise<void> => {
  for (const store of STORES)
    for (const { key, row } of await from.all(store)) await to.put(store, key, row);
};

/** `device` is not opened, and so no database made, while nothing is to be kept. */
export const choosingShelf = async (
  device: () => Promise<Shelf>,
  keepNothing: boolean,
): Promise<ChoosingShelf> => {
  const memory = memoryShelf();
  let opened: Promise<Shelf> | undefined;
  const onDevice = (): Promise<Shelf> => (opened ??= device());
  let now = keepNothing ? memory : await onDevice();
  return {
    get lasting() {
      return now.lasting;
    },
    get leftBehind() {
      return now.leftBehind;
    },
    readLeftBehind: () => now.readLeftBehind(),
    all: (store) => now.all(store),
    get: (store, key) => now.get(store, key),
    put: (store, key, row) => now.put(store, key, row),
    remove: (store, key) => now.remove(store, key),
    move: (from, to, key) => now.move(from, to, key),
    clear: () => now.clear(),
    async choose(nothing) {
      const next = nothing ? memory : await onDevice();
      if (next === now) return;
      await copy(now, next);
      now = next;
      if (!nothing) await memory.clear();
    },
  };
};
