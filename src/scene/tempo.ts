// How long each change of the picture takes, in ms. One table for calm and one for reduced motion.
// Must not know: what changes.

export type Tempo = {
  /** light and weather follow like a breath */
  light: number;
  posture: number;
  /** the face waits for the shoulders */
  faceAfter: number;
  face: number;
  /** walking nearer or away */
  walk: number;
  /** leaning, tilting */
  bend: number;
  things: number;
  cut: number;
};

export const CALM: Tempo = {
  light: 3000,
  posture: 800,
  faceAfter: 700,
  face: 420,
  walk: 2600,
  bend: 1400,
  things: 700,
  cut: 420,
};

/** A short cross-fade, nothing moves through space. */
export const STILL: Tempo = {
  light: 150,
  posture: 150,
  faceAfter: 0,
  face: 150,
  walk: 0,
  bend: 0,
  things: 150,
  cut: 0,
};

export const AT_ONCE: Tempo = {
  light: 0,
  posture: 0,
  faceAfter: 0,
  face: 0,
  walk: 0,
  bend: 0,
  things: 0,
  cut: 0,
};
