// Braids and locs: hair drawn rope by rope over a close crop, before and behind the head. Lorelei head units.
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
const LOCS_TOP = [
  'M520 236C440 240 360 300 330 420C322 470 320 520 318 580',
  'M540 232C470 250 400 300 368 400C352 460 344 520 346 570',
  'M500 230C400 226 320 300 296 420C286 490 286 560 292 620',
  'M560 236C640 244 700 290 716 350C724 380 724 400 722 420',
  'M540 240C610 262 660 290 680 340',
  'M530 240C490 268 440 300 408 360',
  'M548 238C580 268 600 290 612 322',
];
const LOCS_BEHIND = [
  'M330 460C312 540 312 620 322 690',
  'M370 500C360 580 362 640 372 700',
  'M716 420C726 500 724 580 712 640',
];

const rope = (d: string, look: Portrait, width: number): string =>
  line(d, INK, width + 11) +
  line(d, look.head.hair.colour, width) +
  `<path d="${d}" fill="none" stroke="${look.head.hair.strand}" stroke-width="${width * 0.5}" stroke-dasharray="5 15" opacity=".7"/>`;

const KINDS = {
  braids: { width: 22, front: [...BRAIDS_SWEPT, ...BRAIDS_HANGING], behind: BRAIDS_BEHIND },
  locs: { width: 36, front: LOCS_TOP, behind: LOCS_BEHIND },
} as const;

/** Ropes before or behind the head; empty for other hair. */
export function ropesSvg(look: Portrait, side: 'front' | 'behind'): string {
  const { ropes } = look.head.hair;
  if (!ropes) return '';
  const kind = KINDS[ropes];
  return kind[side].map((d) => rope(d, look, kind.width)).join('');
}
