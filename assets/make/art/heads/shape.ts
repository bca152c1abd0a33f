// How one skull becomes many: width and height about the chin, and a child's proportions. Lorelei head units.
// Must not know: what is drawn on the skull.
import type { Portrait } from './headLook.ts';

const CHIN = [545, 780] as const;
const EYES = [555, 520] as const;

export const isChild = (look: Portrait): boolean => look.age < 12;

const about = ([x, y]: readonly [number, number], sx: number, sy: number, inner: string): string =>
  sx === 1 && sy === 1
    ? inner
    : `<g transform="translate(${x} ${y}) scale(${sx} ${sy}) translate(${-x} ${-y})">${inner}</g>`;

/** Everything on a head passes through here, so that skull, hair and face change together. */
export function shaped(look: Portrait, inner: string): string {
  const { wide = 1, high = 1 } = look.head;
  return about(CHIN, wide, high, inner);
}

/** A child's eyes are large for its face; hooded ones stand less open. */
export function eyeShaped(look: Portrait, inner: string): string {
  const open = look.head.eyes ?? 1;
  return isChild(look) ? about(EYES, 1.06, 1.16, inner) : about(EYES, 1, open, inner);
}
