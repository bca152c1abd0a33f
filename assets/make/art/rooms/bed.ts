// A bed for two, seen from its foot: a headboard with a window over it, pillows, a quilt, a bolster down the middle.
// Must not know: people, objects, stages.
import type { Brush } from '../brush.ts';
import { INK, flat, roundedBox } from '../shapes.ts';
import { far, long, picture, rect, windowFrame } from './pieces.ts';
import { plaster } from './room.ts';

const PANE = [560, 62, 160, 178] as const;
export const BED_SKY = { x: 552, y: 56, w: 176, h: 190 };

const pillow = (b: Brush, x: number): string =>
  b.far(
    `M${x} 420Q${x + 20} 384 ${x + 90} 392Q${x + 190} 376 ${x + 286} 392Q${x + 330} 400 ${x + 326} 470L${x + 318} 540H${x + 6}Z`,
    '#e9e0d2',
    { width: 5 },
  ) +
  b.stroke(
    `M${x + 40} 420Q${x + 60} 440 ${x + 44} 470M${x + 286} 416Q${x + 266} 440 ${x + 282} 474`,
    {
      width: 3.6,
      opacity: 0.5,
      ...far,
    },
  );

function headboard(b: Brush): string {
  let rails = '';
  for (let x = 150; x < 1140; x += 70) rails += `M${x} 352L${x} 560`;
  return (
    b.far(roundedBox(60, 318, 1160, 300, 26), '#8a5b43', { width: 6 }) +
    b.far(roundedBox(96, 350, 1088, 260, 14), '#74493a', { width: 4 }) +
    b.stroke(rails, { width: 3.4, opacity: 0.5, ...long })
  );
}

/** A lamp on a bracket at each side: whoever reads longer does not keep the other awake. */
const reading = (b: Brush, x: number): string =>
  b.stroke(`M${x} 300L${x} 240`, { width: 5, ...long }) +
  b.far(`M${x - 34} 240L${x - 22} 190L${x + 22} 190L${x + 34} 240Z`, '#e0b984', { width: 4.5 });
const readingLit = (x: number): string =>
  flat(`M${x - 34} 240L${x - 22} 190L${x + 22} 190L${x + 34} 240Z`, '#fff0c8', 0.9);

export const BED_LAMPS = [118, 1162].map((x) => ({ x, y: 236, r: 460 }));
export const bedLit = (): string => BED_LAMPS.map(({ x }) => readingLit(x)).join('');

export const bedOutside = (): string =>
  flat('M540 220C580 196 640 204 740 214V260H540Z', '#7f8ba3') +
  flat('M690 260C686 200 700 160 714 160C730 166 736 210 736 260Z', '#6c7892');

export const bedWall = (b: Brush): string =>
  plaster('bedside', '#9aa3a6', rect(...PANE)) +
  flat(rect(0, 600, 1280, 120), '#5f4a44') +
  windowFrame(b, PANE, '#e0d2b9', [2, 1]) +
  picture(b, [846, 96, 92, 76], '#b98a6a', '#6b4535') +
  picture(b, [352, 90, 76, 92], '#8fa6a2', '#6b4535') +
  reading(b, 118) +
  reading(b, 1162) +
  headboard(b) +
  pillow(b, 150) +
  pillow(b, 800);

/** The sheet turned back, squares of a quilt below it. */
export function quilt(b: Brush): string {
  const colours = ['#6f7f98', '#b98a6a', '#8c5f6f', '#8f9f86', '#c9a86a'];
  let squares = '';
  for (let row = 0; row < 2; row++)
    for (let i = 0; i < 13; i++)
      squares += flat(
        rect(-20 + i * 102, 604 + row * 74, 102, 74),
        colours[(i * 2 + row) % 5] ?? INK,
      );
  let seams = 'M-20 678L1300 678';
  for (let x = 82; x < 1300; x += 102) seams += `M${x} 606L${x} 740`;
  return (
    squares +
    b.stroke(seams, { width: 3, opacity: 0.5, ...long }) +
    b.thing('M-20 552Q320 528 640 540T1300 552L1300 606Q960 590 640 602T-20 606Z', '#ece4d6', {
      width: 7,
      taper: 0,
    }) +
    flat('M-20 598Q640 584 1300 598V614Q640 600 -20 614Z', INK, 0.2) +
    b.thing('M556 740L588 556Q598 530 640 529Q682 530 692 556L724 740Z', '#d6cbe0', { width: 6 }) +
    flat('M690 566L718 736L676 736L664 544Q684 548 690 566Z', INK, 0.12) +
    b.stroke('M606 556L580 736M628 546L618 736M652 546L662 736M674 556L700 736', {
      width: 4,
      colour: '#8f7fa0',
      opacity: 0.8,
      ...long,
    }) +
    b.stroke('M592 566Q640 588 688 566', { width: 4, opacity: 0.55, ...far })
  );
}
