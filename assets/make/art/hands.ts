// Own drawing: two forearms on the table and a face laid into the hands. Bust units, in front of the head.
// Must not know: the head's own drawing.
import type { Look } from './cast.ts';
import { INK, flat, group, line } from './shapes.ts';

type Reach = [x1: number, y1: number, x2: number, y2: number];

const rod = ([x1, y1, x2, y2]: Reach, colour: string, width: number): string =>
  line(`M${x1} ${y1}L${x2} ${y2}`, colour, width);

/** A limb of even width with an ink edge of 7 units on either side. */
const limb = (at: Reach, colour: string, width: number): string =>
  rod(at, INK, width + 15) + rod(at, colour, width);

/** fingers of a right hand seen from its back, little finger first; the last number is the width */
const FINGERS: readonly [Reach, number][] = [
  [[-56, 0, -66, -92], 30],
  [[-22, -6, -26, -128], 34],
  [[14, -6, 16, -136], 35],
  [[48, 0, 54, -116], 33],
];

function hand(look: Look): string {
  const thumb = limb([58, 52, 98, -8], look.skin, 34);
  const fingers = FINGERS.map(([at, width]) => limb(at, look.skin, width)).join('');
  const palm = 'M-74 -14C-82 40 -64 96 -40 128L44 128C66 100 78 50 66 -8C30 8 -34 6 -74 -14Z';
  const edges = line('M-74 -6C-82 40 -64 96 -44 128M76 34C72 70 60 104 46 128', INK, 9);
  const knuckles = line('M-46 14q8 -8 18 -2M-8 10q10 -8 20 0M28 12q10 -8 20 0', look.shade, 6, 0.6);
  return thumb + fingers + flat(palm, look.skin) + edges + knuckles;
}

function forearm(look: Look, at: Reach): string {
  const sleeved = look.wear.sleeves === 'long';
  const [x1, y1, x2, y2] = at;
  const cuffX = x2 + (x1 - x2) * 0.16;
  const cuffY = y2 + (y1 - y2) * 0.16;
  if (!sleeved) return limb(at, look.skin, 104);
  const sleeve = limb([x1, y1, cuffX, cuffY], look.wear.garment, 134);
  const fold = line(
    `M${x1 + 20} ${y1 - 120}q-30 -20 -66 -18M${cuffX - 56} ${cuffY + 52}q52 26 112 14`,
    INK,
    7,
  );
  return limb(at, look.skin, 84) + sleeve + fold;
}

/** Both arms up to the brow. */
export function headInHands(look: Look): string {
  const near = group('translate(402 488) rotate(9)', hand(look));
  const far = group('translate(576 478) rotate(-11) scale(-1 1)', hand(look));
  return forearm(look, [742, 1180, 584, 612]) + far + forearm(look, [136, 1180, 374, 622]) + near;
}
