// How long each change of the picture takes, in ms. One table for calm, from the table of effects, and one for reduced motion.
// Must not know: what changes.
import { EFFECTS } from '#app/effects';

export type Tempo = {
  /** light and weather follow like a breath */
  light: number;
  posture: number;
  /** turning round, from the front to the back or again to the front */
  turn: number;
  /** the face waits for the shoulders */
  faceAfter: number;
  face: number;
  /** walking nearer or away */
  walk: number;
  /** leaning, tilting */
  bend: number;
  things: number;
  /** until the curtain is closed; it opens in 1.6 times that */
  cut: number;
};

const ms = (effect: keyof typeof EFFECTS): number => EFFECTS[effect].seconds * 1000;

export const CALM: Tempo = {
  light: ms('light.lamp'),
  posture: 600,
  turn: 520,
  faceAfter: 600,
  face: 500,
  walk: ms('people.nearness'),
  bend: ms('people.posture'),
  things: ms('objects'),
  cut: Math.round(ms('setting') / 2.6),
};

/** A short cross-fade, nothing moves through space. */
export const STILL: Tempo = {
  light: 150,
  posture: 150,
  turn: 0,
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
  turn: 0,
  faceAfter: 0,
  face: 0,
  walk: 0,
  bend: 0,
  things: 0,
  cut: 0,
};
