// Areas of a mask: label the ones that hang together, find one by a point, grow and shrink them.
// Must not know: drawings, colours, or why an area matters.
import type { Mask } from './raster.ts';

export type Regions = { labels: Int32Array; areas: number[]; w: number; h: number };

const like = (m: Mask, bits: Uint8Array): Mask => ({ ...m, bits });

/** Number every 4-connected area of ones; label 0 is the rest, areas[n] is the size of label n. */
export function label(m: Mask): Regions {
  const labels = new Int32Array(m.bits.length);
  const areas = [0];
  for (let start = 0; start < labels.length; start++) {
    if (m.bits[start] && !labels[start]) areas.push(flood(m, labels, start, areas.length));
  }
  return { labels, areas, w: m.w, h: m.h };
}

function flood(m: Mask, labels: Int32Array, start: number, name: number): number {
  const open = [start];
  labels[start] = name;
  let area = 0;
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    area++;
    for (const next of neighbours(i, m.w, labels.length)) {
      if (!m.bits[next] || labels[next]) continue;
      labels[next] = name;
      open.push(next);
    }
  }
  return area;
}

function neighbours(i: number, w: number, size: number): number[] {
  const x = i % w;
  const out: number[] = [];
  if (x > 0) out.push(i - 1);
  if (x < w - 1) out.push(i + 1);
  if (i >= w) out.push(i - w);
  if (i + w < size) out.push(i + w);
  return out;
}

/** The label at a point or the nearest one within `reach` units; 0 when there is none. */
export function labelNear(r: Regions, x: number, y: number, reach = 40): number {
  for (let d = 0; d < reach; d++) {
    for (let turn = 0; turn < 16; turn++) {
      const px = Math.trunc(x + d * Math.cos((turn * Math.PI) / 8));
      const py = Math.trunc(y + d * Math.sin((turn * Math.PI) / 8));
      const found = px >= 0 && px < r.w && py >= 0 && py < r.h ? r.labels[py * r.w + px] : 0;
      if (found) return found;
    }
  }
  return 0;
}

const FAR = 1e6;

/** City-and-diagonal distance of every bit to the nearest one, two passes. Plain loops: this is the slow part. */
function distances(m: Mask): Float32Array {
  const d = new Float32Array(m.bits.length);
  for (let i = 0; i < d.length; i++) d[i] = m.bits[i] ? 0 : FAR;
  for (let i = 0; i < d.length; i++) nearer(d, i, i % m.w, m.w, -1);
  for (let i = d.length - 1; i >= 0; i--) nearer(d, i, i % m.w, m.w, 1);
  return d;
}

function nearer(d: Float32Array, i: number, x: number, w: number, step: -1 | 1): void {
  const back = i + step * w;
  const side = x + step >= 0 && x + step < w ? (d[i + step] ?? FAR) + 1 : FAR;
  const left = x > 0 ? (d[back - 1] ?? FAR) + 1.414 : FAR;
  const right = x < w - 1 ? (d[back + 1] ?? FAR) + 1.414 : FAR;
  d[i] = Math.min(d[i] ?? FAR, side, (d[back] ?? FAR) + 1, left, right);
}

/** Everything within `by` units of a one. */
export function grow(m: Mask, by: number): Mask {
  const d = distances(m);
  const bits = new Uint8Array(d.length);
  for (let i = 0; i < d.length; i++) bits[i] = (d[i] ?? FAR) <= by ? 1 : 0;
  return like(m, bits);
}

/** Everything further than `by` units inside. */
export function shrink(m: Mask, by: number): Mask {
  return invert(grow(invert(m), by));
}

export const invert = (m: Mask): Mask =>
  like(
    m,
    m.bits.map((b) => 1 - b),
  );

/** Bits that are in the first and pass a test with the second. */
export function combine(a: Mask, b: Mask, keep: (a: number, b: number) => boolean): Mask {
  return like(
    a,
    a.bits.map((bit, i) => (keep(bit, b.bits[i] ?? 0) ? 1 : 0)),
  );
}

export const minus = (a: Mask, b: Mask): Mask => combine(a, b, (x, y) => x === 1 && y === 0);
export const both = (a: Mask, b: Mask): Mask => combine(a, b, (x, y) => x === 1 && y === 1);
export const either = (a: Mask, b: Mask): Mask => combine(a, b, (x, y) => x === 1 || y === 1);

/** Close holes and slits up to twice `by` wide. */
export const close = (m: Mask, by: number): Mask => shrink(grow(m, by), by);

/** Remove areas smaller than `below`: the dots and dashes of a patterned cloth. */
export function dropSpecks(m: Mask, below: number): Mask {
  const r = label(m);
  return like(
    m,
    m.bits.map((b, i) => (b && (r.areas[r.labels[i] ?? 0] ?? 0) >= below ? 1 : 0)),
  );
}

/** The union of the areas that the seeds lie in. A seed outside every area throws. */
export function areasAt(m: Mask, r: Regions, seeds: readonly (readonly [number, number])[]): Mask {
  const wanted = new Set<number>();
  for (const [x, y] of seeds) {
    const found = labelNear(r, x - m.at.x, y - m.at.y);
    if (!found) throw new Error(`no area near ${x},${y}`);
    wanted.add(found);
  }
  return like(
    m,
    Uint8Array.from(r.labels, (l) => (wanted.has(l) ? 1 : 0)),
  );
}
