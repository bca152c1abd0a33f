// The small picture that is kept beside a talk, so that a person knows it again.
// Must not know: how a picture is drawn, or where it is kept.

/** Undefined where there is none, or none that can be shown. */
export type SketchStore = {
  get(talk: string): Promise<string | undefined>;
  /** `image` as a data: address */
  put(talk: string, image: string): Promise<void>;
};

/** CSS pixels of its width; two of them stand beside each other on a phone. */
export const SKETCH_WIDTH = 320;

/** Characters; four times what a room needs. */
const LONGEST = 100_000;

const IMAGE = /^data:image\/(?:webp|jpeg|png);base64,[A-Za-z0-9+/]+=*$/;

/** What stands in the store, if it is a small picture and nothing else. */
export const parseSketch = (row: unknown): string | undefined =>
  typeof row === 'string' && row.length <= LONGEST && IMAGE.test(row) ? row : undefined;
