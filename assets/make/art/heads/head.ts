// The head without its face: hair behind, skull and hair in front. Bust units.
// Must not know: expressions or poses.
import { INK, flat } from '../shapes.ts';
import { beardSvg } from './beards.ts';
import { beforeSvg, behindSvg } from './hair.ts';
import type { Portrait } from './headLook.ts';
import { skullOf } from './lorelei.ts';
import { shaped } from './shape.ts';
import { earringsSvg } from './worn.ts';
import { jowlSvg } from './years.ts';

/** Lorelei at 0.77, so that its chin meets the neck of an Open Peeps bust. */
export const HEAD_SCALE = 0.77;
const PLACE = `translate(${463 - 478 * HEAD_SCALE} ${503 - 725 * HEAD_SCALE}) scale(${HEAD_SCALE})`;

/** Lorelei's own parts sit 10 right and 60 up inside their canvas. */
export const onHead = (inner: string): string =>
  `<g transform="${PLACE}"><g transform="translate(10 -60)">${inner}</g></g>`;

/** Everything above the jaw, in Lorelei's head units; the bust has a neck of its own. */
const ABOVE_JAW =
  'M-610 -540H1590V800H640L606 800 602 790 574 792 542 801 480 794 430 782 385 758 356 728 338 700 326 682H-610Z';
/** The same edge as a shape that throws a shadow on the neck. */
const JAW =
  'M330 300H745V560H735L722 610 700 660 655 706 612 727 584 732 552 741 490 734 440 722 395 698 366 668 348 640 336 622L310 560Z';

/** Lorelei's first skull has a chin 25 units below the others. */
const LONG_JAW = 'translate(0 250) scale(1 .955) translate(0 -250)';

export function hairBehind(look: Portrait): string {
  return onHead(shaped(look, behindSvg(look)));
}

/** Skull, ear, beard and front hair, cut off along the jaw. */
export function headSvg(look: Portrait): string {
  const ink = `fill="${INK}"`;
  const skull = skullOf(look.head.skull, look.skin, INK).replaceAll(
    ink,
    `${ink} stroke="${INK}" stroke-width="4"`,
  );
  const id = `above-${look.figure}`;
  const beard = beardSvg(look);
  const full = look.head.beard?.kind === 'full';
  const level = look.head.skull === 1 ? `<g transform="${LONG_JAW}">${skull}</g>` : skull;
  const clip = `<clipPath id="${id}"><path d="${ABOVE_JAW}"/></clipPath>`;
  const within = `<g clip-path="url(#${id})">${level}${jowlSvg(look)}${full ? '' : beard}</g>`;
  const over = (full ? beard : '') + beforeSvg(look) + earringsSvg(look);
  return onHead(shaped(look, clip + within + over));
}

/** The jaw's shadow; draw it clipped to the skin of the neck. */
export function jawShadow(): string {
  return `<g transform="translate(4 34)"><g transform="${PLACE}">${flat(JAW, INK, 0.24)}</g></g>`;
}
