// Pieces that several rooms are built of: holes for the sky, bricks, boards, trees, hills, posts, windows. Scene units.
// Must not know: which room asks.
import type { Brush, StrokeStyle } from '../brush.ts';
import type { Chance } from '../random.ts';
import { halo } from './room.ts';
import { FAR_INK, INK, ellipse, flat, line } from '../shapes.ts';

export const far: StrokeStyle = { colour: FAR_INK };
export const long: StrokeStyle = { ...far, taper: 0 };

export const rect = (x: number, y: number, w: number, h: number): string =>
  `M${x} ${y}h${w}v${h}h${-w}Z`;

/** A filled shape in which every second outline is a hole. */
export const pierced = (d: string, colour: string, opacity = 1): string =>
  flat(d, colour, opacity, 'fill-rule="evenodd"');

/** A few bricks here and there: enough to say brick, few enough to stay quiet. */
export function bricks(chance: Chance, x: number, y: number, w: number, h: number): string {
  let d = '';
  for (let row = 0; row < h / 22; row++) {
    for (let at = (row % 2) * 27; at < w - 40; at += 54) {
      if (chance() < 0.34) d += `M${x + at} ${y + row * 22}h46v15h-46Z`;
    }
  }
  return flat(d, FAR_INK, 0.13);
}

/** Standing boards from left to right. */
export function planks(b: Brush, x: number, y: number, w: number, h: number, gap = 74): string {
  let d = '';
  for (let at = x + gap; at < x + w; at += gap) d += `M${at} ${y}L${at} ${y + h}`;
  return b.stroke(d, { width: 3, opacity: 0.45, ...long });
}

/** Frame and bars around a hole. */
export function frameOf(
  b: Brush,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
): string {
  const e = 14;
  const half = x + w / 2;
  const outer = rect(x - e, y - e, w + 2 * e, h + 2 * e);
  return (
    pierced(outer + rect(x, y, w, h), colour) +
    flat(rect(half - 6, y, 12, h), colour) +
    b.stroke(outer, { width: 4.5, ...far }) +
    b.stroke(rect(x, y, w, h), { width: 3.5, ...far }) +
    b.stroke(`M${half - 6} ${y}L${half - 6} ${y + h}M${half + 6} ${y}L${half + 6} ${y + h}`, {
      width: 2.6,
      ...far,
    })
  );
}

/** Rolling ground from edge to edge; ys are the heights at even steps. */
export function hills(ys: readonly number[], colour: string, low = 470): string {
  const step = 1280 / (ys.length - 1);
  const bends = ys
    .slice(1)
    .map((y, i) => {
      const before = ys[i] ?? y;
      const x = i * step;
      return `C${x + step / 2} ${before} ${x + step / 2} ${y} ${x + step} ${y}`;
    })
    .join('');
  return flat(`M0 ${ys[0] ?? 0}${bends}V${low}H0Z`, colour);
}

/** A round tree seen from some way off; x, y is its foot. */
export function tree(b: Brush, x: number, y: number, size: number, leaf: string): string {
  const s = (n: number): number => Math.round(n * size);
  const crown = `M${x - s(60)} ${y - s(90)}C${x - s(104)} ${y - s(130)} ${x - s(70)} ${y - s(206)} ${x - s(18)} ${y - s(196)}C${x + s(20)} ${y - s(240)} ${x + s(92)} ${y - s(200)} ${x + s(76)} ${y - s(150)}C${x + s(112)} ${y - s(110)} ${x + s(60)} ${y - s(70)} ${x + s(20)} ${y - s(86)}C${x - s(10)} ${y - s(62)} ${x - s(44)} ${y - s(66)} ${x - s(60)} ${y - s(90)}Z`;
  const trunk = `M${x - s(12)} ${y}L${x - s(7)} ${y - s(110)}L${x + s(9)} ${y - s(110)}L${x + s(14)} ${y}Z`;
  return (
    b.far(trunk, '#6b4a3c', { width: 3.5 }) +
    b.far(crown, leaf, { width: 4 }) +
    flat(
      `M${x - s(40)} ${y - s(96)}C${x} ${y - s(120)} ${x + s(40)} ${y - s(110)} ${x + s(74)} ${y - s(142)}C${x + s(104)} ${y - s(110)} ${x + s(58)} ${y - s(74)} ${x + s(20)} ${y - s(88)}C${x - s(6)} ${y - s(66)} ${x - s(30)} ${y - s(74)} ${x - s(40)} ${y - s(96)}Z`,
      FAR_INK,
      0.16,
    )
  );
}

/** Short level strokes of light on water or wet stone. */
export function glints(
  chance: Chance,
  box: readonly [x: number, y: number, w: number, h: number],
  count: number,
  colour = '#ffffff',
  opacity = 0.4,
): string {
  const [x, y, w, h] = box;
  let d = '';
  for (let i = 0; i < count; i++) {
    const near = chance();
    const length = 14 + near * 60 * chance() + 10;
    d += `M${(x + chance() * w).toFixed(0)} ${(y + near * h).toFixed(0)}h${length.toFixed(0)}`;
  }
  return line(d, colour, 2.6, opacity);
}

/** A level board near the eye, from edge to edge, with what stands below it. */
export function ledge(b: Brush, top: number, depth: number, light: string, dark: string): string {
  return (
    flat(`M-20 ${top + depth - 4}H1300V740H-20Z`, dark) +
    b.thing(`M-20 ${top}L1300 ${top}L1300 ${top + depth}L-20 ${top + depth}Z`, light, {
      width: 7,
      taper: 0,
    }) +
    flat(rect(-20, top + depth, 1320, 20), INK, 0.26)
  );
}

/** A railing near the eye: hand rail, low rail, bars between. */
export function railing(b: Brush, top: number, colour: string, gap = 64): string {
  let bars = '';
  for (let x = 8; x < 1290; x += gap) bars += `M${x} ${top + 20}L${x} 740`;
  return (
    b.stroke(bars, { width: 11, colour, taper: 0 }) +
    b.thing(rect(-20, top, 1320, 26), colour, { width: 6, taper: 0 }) +
    b.stroke(`M-20 ${top + 150}L1300 ${top + 150}`, { width: 12, colour, taper: 0 })
  );
}

/** A lantern or globe on a bracket; x, y is the middle of its glass. */
export function globe(b: Brush, x: number, y: number, r = 20): string {
  return (
    halo(`globe-${x}`, x, y, r * 3.4, '#ffe2aa', 0.34) +
    b.far(ellipse(x, y, r, r), '#fff0c8', { width: 4 })
  );
}
