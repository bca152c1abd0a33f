// Glasses and earrings. Lorelei head units.
// Must not know: expressions; glasses lie over every face alike.
import { INK, line } from '../shapes.ts';
import type { Portrait } from './headLook.ts';
import { glassesOf } from './lorelei.ts';

const FRAMES = { round: 1, oval: 3, square: 4, half: 5 } as const;
/** from the hinge back over the ear */
const TEMPLE_ARM = 'M398 482C376 484 356 490 334 500';

/** The rims with the arm to the ear; empty for bare eyes. */
export function glassesSvg(look: Portrait): string {
  const { glasses } = look.head;
  if (!glasses) return '';
  const rims = glassesOf(FRAMES[glasses.kind], glasses.colour);
  return rims + line(TEMPLE_ARM, glasses.colour, 10);
}

const LOBE = [316, 664] as const;

/** What hangs at the near ear. */
export function earringsSvg(look: Portrait): string {
  const { earrings } = look.head;
  if (!earrings) return '';
  const [x, y] = LOBE;
  const { kind, colour } = earrings;
  const stud = `<circle cx="${x}" cy="${y}" r="11" fill="${colour}" stroke="${INK}" stroke-width="5"/>`;
  if (kind === 'stud') return stud;
  if (kind === 'hoop') {
    const ring = (c: string, w: number): string =>
      `<circle cx="${x}" cy="${y + 30}" r="28" fill="none" stroke="${c}" stroke-width="${w}"/>`;
    return ring(INK, 15) + ring(colour, 7);
  }
  const drop = `M${x} ${y + 14}C${x - 20} ${y + 44} ${x - 16} ${y + 66} ${x} ${y + 66}C${x + 16} ${y + 66} ${x + 20} ${y + 44} ${x} ${y + 14}Z`;
  return `${stud}<path d="${drop}" fill="${colour}" stroke="${INK}" stroke-width="5"/>`;
}
