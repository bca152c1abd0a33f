// A forearm with an open hand, cut out of one bust, in a person's skin and sleeve: what touches are made of.
// Must not know: which touch, or where it lies.
import { sheetOf } from '../body.ts';
import { CUTS } from '../cuts.ts';
import { areasAt, both, close, dropSpecks, grow, shrink } from '../regions.ts';
import { INK, flat, line } from '../shapes.ts';
import { outline } from '../trace.ts';
import type { BodyWear } from './bodyWear.ts';

/** From the elbow on, without the upper arm; or only wrist and hand. */
const WITHIN = {
  whole:
    'M20 1010L150 985L300 870L384 800L410 700L450 670L520 716L530 766L720 742L722 806L570 930L430 970L300 1110L200 1190L60 1190L20 1080Z',
  half: 'M262 900L300 860L384 800L410 700L450 670L520 716L530 766L720 742L722 806L570 930L430 970L352 1040Z',
} as const;
export type Length = keyof typeof WITHIN;

/** Everything left of the wrist is sleeve, and the cuff that ends it. */
const SLEEVE = 'M-40 700L330 850L410 940L300 1220L-40 1220Z';
const CUFF = 'M338 860Q380 884 406 930';

type Arm = { shape: string; creases: string };

function cutArm(): Arm {
  const sheet = sheetOf(CUTS.openBare);
  const skin = areasAt(sheet.open, sheet.regions, CUTS.openBare.skin.slice(1, 2));
  const whole = close(grow(skin, 6), 12);
  const creases = dropSpecks(both(sheet.ink, shrink(whole, 10)), 60);
  return { shape: outline(whole), creases: outline(creases, 0.45, 0) };
}

let known: Arm | undefined;

/** Markup in bust units, the elbow lower left and the fingers to the right; `id` keeps clips apart. */
export function forearmSvg(wear: BodyWear, skin: string, length: Length, id: string): string {
  known ??= cutArm();
  const { shape, creases } = known;
  const isLong = wear.sleeves === 'long';
  const clips = `<clipPath id="${id}-arm"><path d="${WITHIN[length]}"/></clipPath><clipPath id="${id}-shape"><path d="${shape}"/></clipPath>`;
  const sleeve = isLong ? `<g clip-path="url(#${id}-shape)">${flat(SLEEVE, wear.garment)}</g>` : '';
  const cuff = isLong ? line(CUFF, INK, 10) : '';
  const marks = flat(creases, INK, 1, 'fill-rule="evenodd"');
  return `${clips}<g clip-path="url(#${id}-arm)">${flat(shape, skin)}${sleeve}${marks}${line(shape, INK, 12)}${cuff}</g>`;
}
