// Beards by own strokes: stubble, moustache, goatee, short and full. Lorelei head units, under the mouth.
// Must not know: the mouth; the face clears its own lips out of a beard.
import { chanceFrom } from '../random.ts';
import { flat, line } from '../shapes.ts';
import type { BeardKind, Portrait } from './headLook.ts';

const JAW_HAIR =
  'M372 640C400 700 470 760 566 772C640 768 712 716 722 640C700 668 668 676 640 668C600 650 560 652 528 668C470 690 410 672 372 640Z';
const LIP_HAIR =
  'M488 676C498 652 526 636 562 634C576 632 586 638 594 640C606 632 628 632 646 642C664 652 674 664 676 676C656 664 626 660 598 658C562 658 520 664 488 676Z';
const CHIN_HAIR =
  'M516 726C540 718 560 722 584 728C608 722 634 716 656 722C662 756 644 784 600 793C548 798 510 774 516 726Z';
const SHORT =
  'M340 590C352 610 372 648 404 664C440 680 474 660 500 650C528 632 566 630 592 640C616 630 646 632 664 648C688 652 704 636 714 606C722 640 726 684 716 716C700 760 650 788 602 794C540 806 470 794 420 772C380 750 350 700 340 590Z';
const FULL =
  'M336 566C352 600 372 640 404 656C440 668 470 648 498 640C528 624 566 624 592 636C616 624 648 626 668 642C692 644 708 628 720 600C728 640 728 690 718 730C704 790 666 838 604 846C540 850 470 830 420 786C372 744 344 690 336 566Z';
const AREAS: Record<Exclude<BeardKind, 'stubble'>, readonly string[]> = {
  moustache: [LIP_HAIR],
  goatee: [LIP_HAIR, CHIN_HAIR],
  short: [SHORT],
  full: [FULL],
};

/** Short bristles inside an area, each a stroke of a few units. */
function bristles(seed: number, count: number): string {
  const chance = chanceFrom(seed);
  let hairs = '';
  for (let i = 0; i < count; i++) {
    const x = 350 + chance() * 376;
    const y = 630 + chance() * 180;
    hairs += `M${x.toFixed(1)} ${y.toFixed(1)}l${(chance() * 4 - 2).toFixed(1)} ${(6 + chance() * 7).toFixed(1)}`;
  }
  return hairs;
}

function clipped(look: Portrait, area: string, inner: string): string {
  const id = `beard-${look.figure}`;
  return `<clipPath id="${id}"><path d="${area}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`;
}

/** What lies inside the jaw; empty for a bare chin. */
export function beardSvg(look: Portrait): string {
  const { beard } = look.head;
  if (!beard) return '';
  if (beard.kind === 'stubble') {
    const hairs = line(bristles(44, 300), beard.colour, 3.4, 0.55);
    return flat(JAW_HAIR, look.shade, 0.26) + clipped(look, JAW_HAIR, hairs);
  }
  const area = AREAS[beard.kind].join('');
  return flat(area, beard.colour) + clipped(look, area, line(bristles(7, 130), look.shade, 4, 0.4));
}
