// What many loose things share: their shadow, a sheet lying flat, a card, a sealed cover, a stem with leaves.
// Must not know: rooms, places, or what a thing means. Origin: the point where a thing stands or lies.
import type { Brush } from '../brush.ts';
import { ellipse, flat, line } from '../shapes.ts';

/** A drawing about its origin; near things have full ink. */
export type Thing = (b: Brush) => string;

export const PAPER = '#f3ead7';
export const OLD_PAPER = '#e6d9c0';
export const WOOD = '#a8744f';
export const PEN = '#2b2f6b';
export const RED = '#a3324a';
export const FAINT = '#8a6b5c';

export const shadow = (w: number, y = 2): string =>
  flat(ellipse(4, y, w, w * 0.14), '#3c1f26', 0.32);

/** A sheet lying on a table, seen low from the front, with marks on it. */
export const sheet = (b: Brush, colour: string, marks: string, ink = FAINT): string =>
  shadow(92) +
  b.thing('M-84 2L-58 -26L74 -22L92 6Z', colour, { width: 4.5 }) +
  line(marks, ink, 3, 0.85);

/** A folded card that stands by itself: 84 wide, 96 high. */
export const card = (b: Brush, colour: string, on: string): string =>
  shadow(50) +
  b.thing('M34 0L46 -92L58 -86L54 4Z', OLD_PAPER, { width: 4 }) +
  b.thing('M-44 2L-36 -94L46 -92L36 4Z', colour, { width: 5 }) +
  on;

/** A closed cover lying flat; `on` is drawn in its slant. */
export const cover = (b: Brush, colour: string, on: string): string =>
  shadow(76) + b.thing('M-76 0L-60 -34L66 -34L78 0L78 8L-76 8Z', colour, { width: 5 }) + on;

/** Marks that say writing without saying words. */
export const ROWS = 'M-50 -18L40 -16M-56 -10L52 -8M-62 -2L30 0';

/** A small flame and its light. */
export const flame = (x: number, y: number, s = 1): string =>
  `<circle cx="${x}" cy="${y - 10 * s}" r="${34 * s}" fill="#ffe2aa" opacity=".28"/>` +
  flat(
    `M${x} ${y - 26 * s}q${10 * s} ${14 * s} 0 ${26 * s}q${-10 * s} ${-12 * s} 0 ${-26 * s}Z`,
    '#f2b04a',
  );
