// Keeps a small picture of the room beside the talk: at each choice, when the page goes out of sight, and at the end.
// Must not know: what is in the picture. Without a picture nothing is kept, and nothing that was kept is lost.
import { SKETCH_WIDTH, type SketchStore } from '#app/sketch';
import type { PictureHost } from './pictureHost.ts';

export type Sketching = { now(): void; end(): void };

export const KEEPS_NO_SKETCH: Sketching = { now: () => undefined, end: () => undefined };

export const sketching = (
  talk: string,
  picture: Pick<PictureHost, 'sketch'>,
  store: SketchStore,
): Sketching => {
  const now = (): void => {
    const image = picture.sketch(SKETCH_WIDTH);
    if (image !== undefined) void store.put(talk, image);
  };
  const hidden = (): void => {
    if (document.hidden) now();
  };
  document.addEventListener('visibilitychange', hidden);
  return {
    now,
    end() {
      document.removeEventListener('visibilitychange', hidden);
      now();
    },
  };
};
