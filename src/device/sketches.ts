// The small pictures of talks, on the shelf beside them.
// Must not know: IndexedDB itself (a Shelf does), or what is in a picture.
import { parseSketch, type SketchStore } from '#app/sketch';
import type { Shelf } from './shelf.ts';

/** On a shelf that is still being opened. A picture that is none is not put there. */
export const sketchesOn = (opening: Promise<Shelf>): SketchStore => ({
  get: async (talk) => parseSketch(await (await opening).get('pictures', talk)),
  put: async (talk, image) => {
    const sketch = parseSketch(image);
    if (sketch !== undefined) await (await opening).put('pictures', talk, sketch);
  },
});
