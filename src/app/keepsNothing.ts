// A store that keeps nothing: for talks that are only watched.
// Must not know: which talk it is.
import type { RecordStore } from './ports.ts';

export const KEEPS_NOTHING: RecordStore = {
  list: () => Promise.resolve({ talks: [], setAside: 0, lasting: false }),
  get: () => Promise.resolve(undefined),
  put: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  clear: () => Promise.resolve(),
  exportAll: () => Promise.resolve('[]'),
};
