// Brows of our own, ten for the ten feelings, in any thickness. Lorelei head units.
// Must not know: eyes, mouth, or why someone feels so.
import type { Expression } from '#app/stageTypes';
import type { Portrait } from './headLook.ts';

/** outer or inner end, two controls, other end; x then y. Near brow: from the temple in. Far brow: from the nose out. */
type Arc = readonly [number, number, number, number, number, number, number, number];

const ARCS: Record<Expression, { near: Arc; far: Arc }> = {
  neutral: {
    near: [392, 430, 430, 398, 470, 394, 510, 406],
    far: [634, 402, 656, 386, 684, 382, 704, 400],
  },
  guarded: {
    near: [386, 440, 424, 428, 470, 428, 514, 442],
    far: [630, 444, 654, 428, 684, 424, 706, 434],
  },
  hurt: {
    near: [388, 440, 422, 416, 468, 380, 510, 366],
    far: [638, 362, 662, 368, 690, 390, 706, 414],
  },
  angry: {
    near: [386, 398, 428, 394, 476, 416, 524, 456],
    far: [624, 458, 646, 424, 680, 398, 708, 390],
  },
  crying: {
    near: [388, 448, 420, 424, 468, 380, 512, 360],
    far: [636, 356, 662, 364, 690, 392, 706, 420],
  },
  softening: {
    near: [392, 430, 426, 404, 470, 390, 510, 386],
    far: [636, 384, 660, 376, 688, 384, 706, 404],
  },
  hopeful: {
    near: [388, 408, 424, 366, 470, 348, 512, 352],
    far: [636, 346, 660, 330, 692, 340, 708, 368],
  },
  warm: {
    near: [390, 416, 424, 380, 470, 370, 510, 384],
    far: [634, 380, 658, 360, 688, 362, 706, 386],
  },
  exhausted: {
    near: [388, 456, 422, 434, 468, 412, 510, 402],
    far: [636, 400, 662, 404, 690, 420, 706, 440],
  },
  withdrawn: {
    near: [388, 444, 424, 432, 470, 424, 510, 422],
    far: [634, 420, 658, 416, 688, 424, 706, 438],
  },
};

/** A stroke thick at the nose and thin at the temple. */
function brow([x1, y1, a, b, c, d, x2, y2]: Arc, first: number, last: number): string {
  const up = (y: number, thick: number): number => y - thick;
  return `M${x1} ${y1}C${a} ${b} ${c} ${d} ${x2} ${y2}L${x2} ${up(y2, last)}C${c} ${up(d, last)} ${a} ${up(b, first + 3)} ${x1} ${up(y1, first)}Z`;
}

/** Both brows of a feeling in a person's own thickness and colour. */
export function browsSvg(look: Portrait, expression: Expression): string {
  const { colour, thick } = look.head.brow;
  const { near, far } = ARCS[expression];
  const thin = thick * 0.3;
  const d = brow(near, thin, thick) + brow(far, thick * 0.9, thin);
  return `<path d="${d}" fill="${colour}" stroke="${colour}" stroke-width="5" stroke-linejoin="round"/>`;
}
