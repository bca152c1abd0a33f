// The side door of a fire station: under its roof the first engine it ever had, polished, seen from the front.
// Must not know: people, objects, stages.
import type { Brush } from '../brush.ts';
import { ellipse, flat, roundedBox } from '../shapes.ts';
import { bricks, far, hills, rect } from './outsideKit.ts';
import { chanceFrom } from '../random.ts';

const RED = '#a8392f';
const BRASS = '#d8a94e';
const round = { taper: 0 };

/** The wall behind it, and wet ground on both sides of the bay. */
const bay = (b: Brush): string =>
  hills([318, 300, 322, 296, 318, 304, 322], '#8b93ab') +
  flat(rect(0, 404, 1280, 320), '#7c7a80') +
  b.far(rect(396, 30, 488, 430), '#9a6a58', { width: 5 }) +
  bricks(chanceFrom(12), 402, 60, 476, 390) +
  flat('M360 460H920L1010 720H270Z', '#8d8985') +
  b.stroke('M396 460L300 720M884 460L980 720', { width: 3, opacity: 0.4, ...far });

const ladder = (b: Brush): string => {
  let rungs = '';
  for (let x = 512; x <= 768; x += 32) rungs += `M${x} 176L${x} 202`;
  return (
    b.stroke(rungs, { width: 6, colour: '#c79a63', ...round }) +
    b.stroke('M484 174L796 174M484 204L796 204', { width: 9, colour: '#c79a63', ...round }) +
    b.stroke('M484 169L796 169M484 209L796 209', { width: 3, opacity: 0.7, ...far })
  );
};

const cab = (b: Brush): string =>
  b.far('M520 222Q524 206 548 206L732 206Q756 206 760 222L766 330H514Z', RED, { width: 5 }) +
  b.far(roundedBox(536, 226, 98, 84, 8), '#b9c9cf', { width: 4 }) +
  b.far(roundedBox(646, 226, 98, 84, 8), '#b9c9cf', { width: 4 }) +
  b.stroke('M556 292L592 240M664 292L700 240', { width: 7, colour: '#eef4f4', opacity: 0.5 });

/** Radiator, lamps and a bell between two mudguards. */
const nose = (b: Brush): string => {
  let slats = '';
  for (let x = 606; x <= 676; x += 14) slats += `M${x} 358L${x} 462`;
  return (
    b.far('M470 500Q470 400 536 392L580 400L580 500Z', RED, { width: 5 }) +
    b.far('M810 500Q810 400 744 392L700 400L700 500Z', RED, { width: 5 }) +
    b.far('M572 326H708L716 478H564Z', RED, { width: 5 }) +
    b.far('M594 348Q640 330 686 348L690 468H590Z', BRASS, { width: 4.5 }) +
    b.stroke(slats, { width: 5, colour: '#6b4a2c', ...round }) +
    b.far(ellipse(640, 322, 22, 22), BRASS, { width: 4, ...round }) +
    b.stroke('M640 330L640 348', { width: 6, colour: BRASS, ...round }) +
    [536, 744]
      .map(
        (x) =>
          b.far(ellipse(x, 384, 34, 34), BRASS, { width: 4.5, ...round }) +
          b.far(ellipse(x, 384, 24, 24), '#f6ecd0', { width: 3, ...round }),
      )
      .join('')
  );
};

const wheels = (b: Brush): string =>
  [506, 774]
    .map(
      (x) =>
        b.far(roundedBox(x - 24, 430, 48, 100, 14), '#3b3540', { width: 5 }) +
        b.stroke(`M${x - 16} 452h32M${x - 16} 474h32M${x - 16} 496h32`, {
          width: 3.4,
          colour: '#6f6874',
        }),
    )
    .join('') +
  b.far(rect(478, 492, 324, 20), '#c9c2b4', { width: 4.5 }) +
  flat(ellipse(640, 534, 210, 12), '#241a2b', 0.3);

export const fireStation = (b: Brush): string => bay(b) + ladder(b) + cab(b) + wheels(b) + nose(b);
