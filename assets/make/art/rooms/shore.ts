// A beach at low tide: wet sand that holds the sky, a headland, rock pools, a branch overhead, a washed-up log.
// Must not know: people, objects, stages.
import { type Brush, brushFrom } from '../brush.ts';
import { chanceFrom } from '../random.ts';
import { ellipse, flat, line } from '../shapes.ts';
import { far, glints, hills, rect } from './outsideKit.ts';
import type { RoomArt } from './room.ts';

function sea(): string {
  const chance = chanceFrom(27);
  return (
    hills([326, 300, 316, 334, 336, 336, 336], '#8795a8', 346) +
    hills([338, 338, 338, 338, 322, 296, 286], '#7f8f86', 346) +
    flat(rect(0, 336, 1280, 96), '#3f7480', 0.7) +
    line(
      'M60 364q40 -8 80 0M420 358q50 -8 100 0M700 372q60 -8 120 0M1000 360q40 -8 90 0M240 392q60 -10 130 0M600 402q70 -10 140 0M900 396q60 -10 130 0',
      '#ffffff',
      3.4,
      0.55,
    ) +
    glints(chance, [0, 342, 1240, 70], 26)
  );
}

/** Half-clear where it is wet, so that the sky lies in it. */
function sand(b: Brush): string {
  const chance = chanceFrom(14);
  return (
    flat('M0 420Q220 408 460 424T900 418T1280 428V500H0Z', '#b9a688', 0.66) +
    line('M0 420Q220 408 460 424T900 418T1280 428', '#ffffff', 5, 0.7) +
    flat('M0 474Q300 456 640 474T1280 470V720H0Z', '#cdb68f') +
    b.stroke('M120 520q60 -14 130 0M480 500q90 -14 190 0M860 520q70 -14 150 0', {
      width: 3,
      opacity: 0.3,
      ...far,
    }) +
    glints(chance, [0, 430, 1240, 40], 20, '#ffffff', 0.45) +
    pool(b, 600, 512, 92) +
    rocks(b)
  );
}

const pool = (b: Brush, x: number, y: number, r: number): string =>
  flat(ellipse(x, y, r, r * 0.17), '#5f8d98', 0.9) +
  b.stroke(ellipse(x, y, r, r * 0.17), { width: 3, opacity: 0.5, ...far }) +
  line(`M${x - 30} ${y - 2}h38M${x + 20} ${y + 5}h24`, '#ffffff', 3, 0.6);

const rocks = (b: Brush): string =>
  b.far('M1040 500Q1056 446 1110 452Q1140 430 1184 462Q1230 458 1250 506Z', '#6f6a78', {
    width: 4.5,
  }) +
  b.far('M30 514Q50 466 96 476Q130 462 150 516Z', '#7a7482', { width: 4.5 }) +
  flat('M1060 500Q1080 480 1120 484Q1160 474 1240 504ZM50 512Q80 490 140 514Z', '#3c3a4e', 0.35);

/** Red flowers on a leaning branch at the upper left. */
function branch(b: Brush): string {
  const chance = chanceFrom(44);
  let leaves = '';
  let flowers = '';
  for (let i = 0; i < 46; i++) {
    const t = chance();
    const x = -10 + t * 430;
    const y = 20 + Math.sin(t * 2.4) * 40 + (chance() - 0.4) * 84 * (1 - t * 0.6);
    if (i % 4 === 0) flowers += ellipse(Math.round(x), Math.round(y), 13, 11);
    else leaves += `M${x.toFixed(0)} ${y.toFixed(0)}q16 -16 34 -2q-12 18 -34 2Z`;
  }
  return (
    b.stroke('M-20 40C100 60 220 70 420 36M120 58C170 90 220 110 270 116', {
      width: 11,
      colour: '#6b4a3c',
      taper: 60,
    }) +
    flat(leaves, '#5f7d5c') +
    flat(flowers, '#b5413a')
  );
}

function log(b: Brush): string {
  return (
    flat('M-20 640Q640 616 1300 640V740H-20Z', '#b39a74') +
    b.thing('M-20 566Q200 540 640 548T1300 560L1300 650Q900 666 640 656T-20 664Z', '#a89078', {
      width: 7,
      taper: 0,
    }) +
    b.stroke(
      'M60 592Q300 572 520 584M620 606Q860 592 1100 606M200 632Q420 618 640 630M820 634Q960 626 1180 634',
      { width: 3.5, opacity: 0.55, ...far },
    ) +
    flat('M-20 636Q640 622 1300 630V650Q900 666 640 656T-20 664Z', '#3c2f3a', 0.3) +
    b.thing(ellipse(206, 566, 22, 9), '#8a7460', { width: 4 })
  );
}

export function shore(): RoomArt {
  const b = brushFrom(97);
  return {
    kind: 'shore',
    plan: { sky: { x: 0, y: 0, w: 1280, h: 500 } },
    wall: sea() + sand(b) + branch(b),
    front: log(b),
  };
}
