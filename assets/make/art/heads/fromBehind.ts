// The head from behind. Ears stay visible, so that a person turned away can still be reached. Bust units.
// Must not know: expressions.
import { INK, flat, line } from '../shapes.ts';
import { BACKS, type Back } from './backs.ts';
import { HEAD_SCALE } from './head.ts';
import type { Portrait } from './headLook.ts';
import { shaped } from './shape.ts';

const EAR_RIGHT = 'M712 470c28-12 50 8 46 48-4 38-30 56-52 44Z';
const EAR_LEFT = 'M296 470c-28-12-50 8-46 48 4 38 30 56 52 44Z';
const SKULL =
  'M352 620C300 560 274 470 282 380C284 280 360 196 500 192C644 194 730 280 734 384C740 474 716 566 668 624C640 664 380 664 352 620Z';
/** What is left around a bald crown. */
const FRINGE =
  'M284 430C296 450 330 452 372 466C430 484 590 484 648 466C690 452 720 450 732 430C736 500 712 566 668 624C640 664 380 664 352 620C310 570 284 500 284 430Z';
const PLAITS =
  'M590 590C610 690 620 800 612 920M630 580C654 690 664 800 656 920M672 570C700 690 708 800 700 920';

const inked = (d: string, fill: string): string =>
  `<path d="${d}" fill="${fill}" stroke="${INK}" stroke-width="9" stroke-linejoin="round"/>`;

function clippedStrands(look: Portrait, mass: string, strands: string): string {
  const id = `nape-${look.figure}`;
  const { strand, grey } = look.head.hair;
  const drawn = line(strands, grey ?? strand, 7, 0.8);
  return `<clipPath id="${id}"><path d="${mass}"/></clipPath><g clip-path="url(#${id})">${drawn}</g>`;
}

/** Hair over the skull: whole, a fringe round a bald crown, or long on top of shaved sides. */
function crown(look: Portrait, { mass, strands, scalp }: Back): string {
  const { colour, back } = look.head.hair;
  if (!scalp) return inked(mass, colour) + clippedStrands(look, mass, strands);
  const bare = inked(SKULL, look.skin);
  if (back === 'undercut') {
    const shaved = flat(FRINGE, look.head.brow.colour, 0.4);
    return bare + shaved + inked(mass, colour) + clippedStrands(look, mass, strands);
  }
  if (look.head.hair.style === 'bare') return bare + flat(FRINGE, look.shade, 0.22);
  return bare + flat(FRINGE, colour) + clippedStrands(look, FRINGE, strands);
}

/** Ears lie over hair that hangs: it is tucked behind them. */
export function headFromBehind(look: Portrait): string {
  const back: Back = BACKS[look.head.hair.back];
  const { colour, strand, braids } = look.head.hair;
  const ears = inked(EAR_RIGHT, look.skin) + inked(EAR_LEFT, look.skin);
  const edged = (d: string): string => inked(d, colour) + line(d, strand, 4, 0.75);
  const fall = back.fall ? edged(back.fall) : '';
  const plaits = braids ? line(PLAITS, strand, 6, 0.8) : '';
  const knot = back.knot
    ? edged(back.knot) + line(KNOT_STRANDS[look.head.hair.back] ?? '', strand, 6, 0.75)
    : '';
  const place = `translate(${463 - 500 * HEAD_SCALE} ${503 - 725 * HEAD_SCALE}) scale(${HEAD_SCALE})`;
  const drawn = fall + plaits + crown(look, back) + ears + knot;
  return `<g transform="${place}">${shaped(look, drawn)}</g>`;
}

const KNOT_STRANDS: Partial<Record<Portrait['head']['hair']['back'], string>> = {
  bun: 'M452 540C480 516 540 516 566 544M448 600C480 626 546 622 570 594M508 490C500 530 502 600 510 646',
  topknot: 'M446 190C470 150 540 150 570 190M460 130C490 116 530 116 556 130',
  ponytail: 'M500 500C540 600 560 700 556 820M530 500C580 590 600 680 596 780',
  tail: 'M500 216C560 250 620 330 614 420C606 500 640 560 628 640M540 206C620 240 680 330 668 420C660 500 690 550 676 620M486 250C530 290 566 360 560 430',
  tuft: 'M474 222C460 180 440 150 408 128M508 222C504 180 506 130 512 92M542 222C556 180 580 140 612 114',
  puffs:
    'M250 190q20-24 40 0M300 240q20-24 40 0M310 170q20-24 40 0M660 190q20-24 40 0M710 240q20-24 40 0M730 170q20-24 40 0',
};
