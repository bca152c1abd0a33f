// What a person felt and hoped, on the shelf beside the talks. A row that cannot be read is as if nothing stood there.
// Must not know: IndexedDB itself (a Shelf does), or the record.
import { parseReflection, type ReflectionStore } from '#app/reflection';
import type { Shelf } from './shelf.ts';

/** On a shelf that is still being opened. */
export const reflectionsOn = (opening: Promise<Shelf>): ReflectionStore => ({
  get: async (talk) => parseReflection(await (await opening).get('reflections', talk)),
  put: async (reflection) =>
    (await opening).put('reflections', reflection.talk, structuredClone(reflection)),
});
