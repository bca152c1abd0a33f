// What every room on the workshop's plan begins with: wall and window, a board of tools, a bench.
// Must not know: which trade is done in it.
import type { Brush } from '../brush.ts';
import { flat, group } from '../shapes.ts';
import { far, ledge, long, rect, windowFrame } from './pieces.ts';
import { plaster } from './room.ts';

const PANE = [508, 70, 264, 196] as const;
const HOLE = rect(...PANE);

/** Wall, window and the band below: every room of this plan begins so. */
export function shellOf(b: Brush, id: string, wall: string, low: string, frame: string): string {
  return (
    plaster(id, wall, HOLE) +
    flat(rect(0, 440, 1280, 280), low, 0.9) +
    b.stroke('M0 440L1280 440', { width: 4.5, opacity: 0.7, ...long }) +
    windowFrame(b, PANE, frame, [3, 2])
  );
}

/** Outlines of tools on a board, and the tools. */
export function toolBoard(b: Brush, x: number, y: number, colour = '#b98a5c'): string {
  const steel = { width: 3.4, ...far };
  return group(
    `translate(${x} ${y})`,
    b.far(rect(0, 0, 136, 236), colour, { width: 4.5 }) +
      b.stroke('M18 26L18 92M60 20L60 60M100 24L100 88', {
        width: 9,
        colour: '#6b4535',
        taper: 0,
      }) +
      b.far('M4 20L34 20L34 36L4 36Z', '#8f9a9c', steel) +
      b.far('M50 58L70 58L66 112L54 112Z', '#c3cccb', steel) +
      b.far('M90 86L110 86L104 128L96 128Z', '#c3cccb', steel) +
      b.far('M14 150L118 136L122 156L20 200Q8 196 14 150Z', '#c3cccb', steel) +
      b.far('M12 148L34 146L38 190L20 200Q6 190 12 148Z', '#8a5238', steel) +
      b.stroke('M40 210L120 204', { width: 8, colour: '#c08a3e', taper: 0 }),
  );
}

export const bench = (b: Brush, light = '#b98252', dark = '#6b4535'): string =>
  ledge(b, 540, 44, light, dark) +
  b.stroke('M60 556C300 552 500 562 700 554M820 566C980 560 1120 568 1240 560', {
    width: 3,
    colour: '#5d3328',
    opacity: 0.4,
  });

/** A board under the window for what says at a glance, also in a narrow frame, what is done here. */
export const sideboard = (b: Brush, colour: string): string =>
  b.far(rect(520, 432, 240, 14), colour, { width: 4 }) +
  b.stroke('M548 446L548 478M732 446L732 478', { width: 6, ...far });
