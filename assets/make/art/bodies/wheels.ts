// A wheelchair around a seated body: what stands behind it, what lies before it, and its back. Bust units.
// Must not know: postures or who sits in it.
import { INK, ellipse, flat, line } from '../shapes.ts';
import type { BodyWear } from './bodyWear.ts';
import type { Lower } from './lower.ts';

const FRAME = '#5c6b78';
const SEAT = '#3a3444';
const RIM = '#c9b8c4';

const inked = (d: string, colour: string, width = 10): string =>
  flat(d, colour) + line(d, INK, width);
const bar = (d: string, colour: string, width: number): string =>
  line(d, INK, width + 14) + line(d, colour, width);

/** Backrest and push handles, behind the person. */
export function chairBehind(): string {
  return (
    inked('M84 850L770 850L782 1300L70 1300Z', SEAT) +
    bar('M82 1300L82 800L-24 790', FRAME, 20) +
    bar('M776 1300L776 850', FRAME, 20) +
    bar('M24 795L-46 788', INK, 30)
  );
}

/** Tyre, push rim, spokes and hub; rx below ry when the wheel is seen from an angle. */
function wheel(x: number, y: number, rx: number, ry: number): string {
  const spokes = Array.from({ length: 12 }, (_, i) => {
    const turn = (i * Math.PI) / 6;
    const end = `${(x + Math.cos(turn) * rx * 0.86).toFixed(1)} ${(y + Math.sin(turn) * ry * 0.86).toFixed(1)}`;
    return `M${x} ${y}L${end}`;
  }).join('');
  return (
    line(spokes, RIM, 5, 0.8) +
    line(ellipse(x, y, rx, ry), INK, 40) +
    line(ellipse(x, y, rx, ry), '#4a4354', 20) +
    line(ellipse(x, y, rx * 0.86, ry * 0.86), INK, 24) +
    line(ellipse(x, y, rx * 0.86, ry * 0.86), RIM, 12) +
    inked(ellipse(x, y, 26, 30), FRAME, 9)
  );
}

const HAND =
  'M60 0C54 46 66 92 92 116C106 126 120 118 122 106C140 106 150 92 150 74C166 62 168 30 160 0Z';

function restingArm(x: number, wear: BodyWear, skin: string): string {
  const cloth = wear.sleeves === 'long' ? wear.garment : skin;
  const arm = `M${x - 66} 1060C${x - 70} 1130 ${x - 40} 1200 ${x + 30} 1226L${x + 90} 1180C${x + 70} 1140 ${x + 70} 1100 ${x + 70} 1060Z`;
  const hand = `<g transform="translate(${x - 30} 1256) rotate(-62)">${inked(HAND, skin, 9)}</g>`;
  return hand + flat(arm, cloth) + line(arm.replace(/Z$/, ''), INK, 10);
}

/** One part below the bust: lap, legs and near wheel, or a hand that lies on the thigh. */
export function seatedSvg(wear: BodyWear, skin: string, lower: Lower): string {
  if (lower === 'lower-back') return chairBack();
  if (lower === 'arm-near') return restingArm(170, wear, skin);
  if (lower === 'arm-far') return restingArm(700, wear, skin);
  const lap =
    'M196 1150C320 1120 600 1120 704 1150C800 1180 880 1240 890 1330L890 1660L600 1660L590 1420L430 1400L420 1660L220 1660Z';
  const crease = 'M470 1180C560 1220 600 1300 592 1420M596 1180C700 1210 760 1270 770 1360';
  return (
    inked(lap, wear.bottoms) +
    line(crease, INK, 8) +
    wheel(238, 1500, 262, 330) +
    bar('M96 1196L400 1196', SEAT, 34)
  );
}

/** From behind: the backrest covers the waist, both wheels stand at the sides. */
function chairBack(): string {
  return (
    wheel(64, 1500, 66, 330) +
    wheel(836, 1500, 66, 330) +
    inked('M120 900Q450 870 780 900L770 1400L130 1400Z', SEAT) +
    line('M170 960Q450 936 730 960M180 1180Q450 1160 720 1180', INK, 8, 0.6) +
    bar('M116 1420L116 840', FRAME, 22) +
    bar('M784 1420L784 840', FRAME, 22) +
    bar('M116 850L116 812', INK, 40) +
    bar('M784 850L784 812', INK, 40)
  );
}
