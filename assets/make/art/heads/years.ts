// What time has drawn on a face: lines at forty, fifty and sixty, freckles, tired eyes. Lorelei head units.
// Must not know: what the face feels.
import { line } from '../shapes.ts';
import type { Portrait } from './headLook.ts';

type Line = { from: number; d: string; width: number; strength: number };

/** `from`: the age at which a line is there */
const LINES: readonly Line[] = [
  { from: 40, d: 'M376 520c-10 2-17 5-23 10M379 536c-8 4-14 9-18 15', width: 6, strength: 0.6 },
  { from: 40, d: 'M552 618c-14 8-26 18-34 30', width: 6, strength: 0.45 },
  { from: 50, d: 'M428 352c36-14 82-16 122-8', width: 6, strength: 0.5 },
  { from: 50, d: 'M426 568c22 14 54 14 78 2M636 562c14 6 34 4 48-6', width: 6, strength: 0.55 },
  {
    from: 50,
    d: 'M534 632c-26 12-46 32-54 58M664 628c10 12 16 26 16 42',
    width: 7,
    strength: 0.62,
  },
  { from: 62, d: 'M446 318c32-12 70-14 104-8', width: 6, strength: 0.45 },
  { from: 62, d: 'M478 716c-6 14-6 26-2 38M470 560c-22 18-46 20-62 10', width: 6, strength: 0.5 },
];

/** In every expression alike: age is no feeling. */
export function yearsSvg(look: Portrait): string {
  const due = LINES.filter(({ from }) => look.age >= from);
  return due.map(({ d, width, strength }) => line(d, look.shade, width, strength)).join('');
}

/** Folds of the neck and the softer jaw, which belong to the head's own silhouette. */
export function jowlSvg(look: Portrait): string {
  if (look.age < 50) return '';
  return line('M432 742c22 22 50 36 80 42', look.shade, 6, 0.5);
}

const FRECKLES =
  'M412 590h.1M436 604h.1M462 592h.1M448 622h.1M486 606h.1M668 584h.1M684 596h.1M656 602h.1M584 566h.1M600 580h.1';

export function frecklesSvg(look: Portrait): string {
  return look.head.freckles ? line(FRECKLES, look.shade, 8, 0.5) : '';
}
