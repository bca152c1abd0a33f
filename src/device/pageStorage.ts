// Small values by key, as long as the device allows: localStorage, or memory while nothing is to be kept or the device refuses.
// Must not know: what a value means.

export type SmallStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Every key of ours begins so. */
export const KEY_PREFIX = 'practice.';

export const memoryStorage = (): SmallStore => {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
};

/** A device may refuse its store altogether, already when it is named. */
export const unlessRefused = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/**
 * Reads from memory first and then from `lasting`; writes to memory alone while `keepNothing()` says so. What `lasting` held
 * before stays there until it is forgotten.
 */
export const pageStorage = (lasting: () => SmallStore, keepNothing: () => boolean): SmallStore => {
  const memory = memoryStorage();
  return {
    getItem: (key) => memory.getItem(key) ?? unlessRefused(() => lasting().getItem(key)) ?? null,
    setItem: (key, value) => {
      if (keepNothing()) memory.setItem(key, value);
      else unlessRefused(() => lasting().setItem(key, value));
    },
    removeItem: (key) => {
      memory.removeItem(key);
      unlessRefused(() => lasting().removeItem(key));
    },
  };
};
