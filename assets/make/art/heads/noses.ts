// Noses of our own beside Lorelei's: broad, aquiline, button, straight, long. Lorelei head units.
// Must not know: whose face it is.
import { INK, line } from '../shapes.ts';
import type { HeadLook } from './headLook.ts';
import { featureOf } from './lorelei.ts';

const OWN = {
  broad:
    'M604 556C612 578 626 592 628 608C626 622 610 626 598 622M598 622C588 630 572 628 564 618C558 610 562 600 570 596',
  aquiline: 'M588 500C596 512 618 530 626 558C632 582 634 602 622 614C610 620 596 620 584 616',
  button: 'M606 592C620 594 628 604 622 614C612 624 596 622 588 614',
  straight: 'M600 510C604 540 616 572 624 602C624 614 604 620 586 616',
  long: 'M592 494C598 536 614 576 628 612C630 628 606 634 580 626',
} as const;

/** The nose as ink; `weight` in units is added round it on deep skin. */
export function noseSvg(nose: HeadLook['nose'], weight: number): string {
  if (typeof nose === 'string') return line(OWN[nose], INK, 8 + weight * 0.8);
  return `<g stroke="${INK}" stroke-width="${weight}" stroke-linejoin="round">${featureOf('nose', nose, INK)}</g>`;
}
