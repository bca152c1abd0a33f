// Standing: what continues below a bust, hem, hips, legs and the arms that hang. Behind the bust. Bust units.
// Must not know: postures, people by name.
import { INK, flat, line } from '../shapes.ts';
import type { BodyWear } from './bodyWear.ts';
import { overNeck, patternOf, underNeck } from './pieces.ts';

/** Hips and legs from two sides, and an arm that hangs on each side: parts of their own, put together by the scene. */
export const LOWERS = ['lower-front', 'lower-back', 'arm-near', 'arm-far'] as const;
export type Lower = (typeof LOWERS)[number];

const FLOOR = 1660;

const inked = (d: string, colour: string, width = 10): string =>
  flat(d, colour) + line(d, INK, width);

/** The same outline without its upper edge, which runs on into the bust. */
const open = (d: string): string => d.replace(/Z$/, '');

function legs({ bottoms, legs: kind, hem }: BodyWear): string {
  const top = hem - 60;
  const flare = kind === 'skirt' ? 60 : 0;
  const d = `M186 ${top}L${178 - flare} ${FLOOR}L${722 + flare} ${FLOOR}L700 ${top}Z`;
  const split =
    kind === 'skirt'
      ? `M330 ${top + 60}L300 ${FLOOR}M540 ${top + 80}L580 ${FLOOR}`
      : `M452 ${hem + 60}Q458 ${hem + 200} 452 ${FLOOR}`;
  return inked(d, bottoms) + line(split, INK, kind === 'skirt' ? 6 : 10);
}

/** The garment from the waist to its hem, with what is worn over it. */
function hips(wear: BodyWear, id: string, view: 'front' | 'back'): string {
  const out = (wear.hem - 1190) * 0.1;
  const d = `M172 1084L${168 - out} ${wear.hem}Q448 ${wear.hem + 34} ${712 + out} ${wear.hem}L710 1084Z`;
  const over = underNeck(wear, view) + overNeck(wear, view);
  const clip = `<clipPath id="${id}"><path d="${d}"/></clipPath>`;
  return `${clip}${flat(d, wear.garment)}<g clip-path="url(#${id})">${patternOf(wear)}${over}</g>${line(open(d), INK, 10)}`;
}

type Limb = { arm: string; cuff: string; hand: string; marks: string };

const NEAR: Limb = {
  arm: 'M36 1130C30 1200 44 1290 64 1372L168 1372C182 1290 192 1200 190 1130Z',
  cuff: 'M60 1330Q116 1352 174 1330',
  hand: 'M70 1366C56 1414 62 1464 86 1496C98 1512 114 1508 118 1494C136 1498 148 1480 150 1456C170 1450 174 1420 164 1366Z',
  marks:
    'M96 1488C92 1466 94 1446 98 1430M122 1484C120 1464 122 1446 124 1430M150 1456C158 1436 156 1420 150 1406',
};
const FAR: Limb = {
  arm: 'M700 1130C702 1200 708 1290 716 1372L796 1372C806 1290 800 1200 790 1130Z',
  cuff: 'M712 1330Q760 1348 802 1330',
  hand: 'M718 1366C708 1414 712 1454 728 1490C738 1506 752 1502 756 1490C774 1494 786 1478 788 1456C800 1430 800 1400 792 1366Z',
  marks: 'M738 1482C736 1462 738 1446 742 1430M764 1480C762 1462 764 1446 766 1430',
};

function limb(part: Limb, wear: BodyWear, skin: string): string {
  const cloth = wear.sleeves === 'long' ? wear.garment : skin;
  const cuff = wear.sleeves === 'long' ? line(part.cuff, INK, 8) : '';
  const arm = flat(part.arm, cloth) + line(open(part.arm), INK, 10);
  return inked(part.hand, skin, 9) + line(part.marks, INK, 6, 0.8) + arm + cuff;
}

/** One part below the bust; `id` keeps clips apart. */
export function lowerSvg(wear: BodyWear, skin: string, lower: Lower, id: string): string {
  if (lower === 'arm-near') return limb(NEAR, wear, skin);
  if (lower === 'arm-far') return limb(FAR, wear, skin);
  return legs(wear) + hips(wear, id, lower === 'lower-back' ? 'back' : 'front');
}
