// A yard behind a house in a suburb: a lawn, a board fence with roofs over it, a maple, a frame with two swings.
// Must not know: people, objects, stages.
import type { Brush } from '../brush.ts';
import { flat } from '../shapes.ts';
import { far, ledge, long, planks, rect, tree } from './outsideKit.ts';

const ROOFS =
  'M-20 250L110 176L240 250V340H-20ZM300 262L430 196L560 262V340H300ZM700 258L846 186L990 258V340H700ZM1040 252L1180 178L1300 246V340H1040Z';

const fence = (b: Brush): string =>
  b.far(rect(-20, 300, 1320, 96), '#b08f6e', { width: 4 }) +
  planks(b, -20, 302, 1320, 92, 46) +
  b.stroke('M-20 318L1300 318', { width: 4, opacity: 0.6, ...long });

/** The left swing hangs higher: it is the smaller child's. */
const swings = (b: Brush): string => {
  const seat = (x: number, y: number, w: number): string =>
    b.stroke(
      `M${x - w / 2 + 6} 226L${x - w / 2 + 6} ${y}M${x + w / 2 - 6} 226L${x + w / 2 - 6} ${y}`,
      {
        width: 3.4,
        colour: '#5d6672',
        taper: 0,
      },
    ) + b.far(rect(x - w / 2, y, w, 13), '#b5413a', { width: 4 });
  return (
    flat('M520 470Q640 486 760 470L752 484Q640 498 528 484Z', '#a08a5c', 0.8) +
    b.stroke('M488 486L520 222L556 486M724 486L760 222L792 486', {
      width: 11,
      colour: '#5f8296',
      taper: 0,
    }) +
    b.stroke('M506 222L774 222', { width: 13, colour: '#5f8296', taper: 0 }) +
    b.stroke('M506 214L774 214M506 230L774 230', { width: 3, opacity: 0.6, ...far }) +
    seat(596, 404, 62) +
    seat(690, 424, 68)
  );
};

export const yardWall = (b: Brush): string =>
  flat(ROOFS, '#8d8aa0') +
  b.stroke(ROOFS, { width: 3, opacity: 0.35, ...far }) +
  fence(b) +
  flat('M0 392H1280V720H0Z', '#8fa068') +
  b.stroke('M0 394L1280 394', { width: 3.5, opacity: 0.5, ...long }) +
  tree(b, 96, 470, 1.9, '#c17a3e') +
  tree(b, 1206, 452, 1.6, '#b5643f') +
  flat(
    'M300 560l22 -8l6 12l-22 8ZM420 520l18 4l-6 12l-18 -4ZM880 530l20 -6l4 12l-20 6ZM1010 500l16 4l-4 10l-16 -4ZM220 510l16 -4l4 10l-16 4Z',
    '#c98f3e',
  ) +
  swings(b);

/** The rail of the deck, which is wide enough to put things on. */
export const deck = (b: Brush): string =>
  ledge(b, 546, 34, '#b98f66', '#7a5a45') + planks(b, -20, 600, 1320, 140, 88);
