// Braids: hair drawn strand by strand over a close crop, before and behind the head. Lorelei head units.
// Must not know: faces.
import { INK, line } from '../shapes.ts';
import type { Portrait } from './headLook.ts';

/** from the hairline over the crown to the nape */
const BRAIDS_SWEPT = [
  'M690 344C640 262 520 212 424 262C350 306 312 400 306 520',
  'M640 312C560 250 440 252 372 330C334 384 316 450 312 530',
  'M590 318C510 280 428 300 378 368C346 416 328 470 322 536',
  'M540 330C476 312 420 336 386 396C362 440 344 486 336 540',
  'M486 348C446 346 412 376 392 420C374 458 360 496 350 544',
  'M664 300C600 216 480 186 390 240C320 290 288 400 296 520',
];
const BRAIDS_HANGING = [
  'M296 510C268 600 262 720 280 850',
  'M316 530C292 620 292 740 306 880',
  'M340 540C322 620 322 720 334 850',
];
const BRAIDS_BEHIND = [
  'M330 480C292 620 292 760 318 900',
  'M370 520C350 660 352 790 366 910',
  'M420 560C408 680 412 790 420 900',
];
const WIDTH = 22;

const braid = (d: string, look: Portrait): string =>
  line(d, INK, WIDTH + 11) +
  line(d, look.head.hair.colour, WIDTH) +
  `<path d="${d}" fill="none" stroke="${look.head.hair.strand}" stroke-width="${WIDTH * 0.5}" stroke-dasharray="5 15" opacity=".7"/>`;

const FRONT = [...BRAIDS_SWEPT, ...BRAIDS_HANGING];

/** Braids before or behind the head; empty for other hair. */
export function braidsSvg(look: Portrait, side: 'front' | 'behind'): string {
  if (!look.head.hair.braids) return '';
  const strokes = side === 'front' ? FRONT : BRAIDS_BEHIND;
  return strokes.map((d) => braid(d, look)).join('');
}
