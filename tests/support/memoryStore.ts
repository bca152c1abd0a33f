// A store of talks in memory, for tests.
import type { RecordStore, SavedTalk } from '#app/ports';

export const memoryStore = (): RecordStore & { talks: Map<string, SavedTalk> } => {
  const talks = new Map<string, SavedTalk>();
  return {
    talks,
    list: async () => ({ talks: [...talks.values()], setAside: 0, lasting: true }),
    get: async (id) => talks.get(id),
    put: async (talk) => void talks.set(talk.id, structuredClone(talk)),
    remove: async (id) => void talks.delete(id),
    clear: async () => talks.clear(),
    exportAll: async () => JSON.stringify([...talks.values()]),
  };
};
