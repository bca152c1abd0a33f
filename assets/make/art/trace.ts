// A mask becomes a smooth vector outline, in the drawing's own units.
// Must not know: colours or what the outline is of.
import { contours } from 'd3-contour';
import simplify from 'simplify-js';
import type { Mask } from './raster.ts';

type Point = { x: number; y: number };

const round = (n: number): number => Math.round(n * 10) / 10;
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Average over 3 x 3, so that the staircase of bits becomes a slope. */
function soften(values: Float32Array, w: number, h: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) out[y * w + x] = mean(values, w, h, x, y);
  return out;
}

function mean(values: Float32Array, w: number, h: number, x: number, y: number): number {
  let sum = 0;
  let count = 0;
  for (let py = Math.max(0, y - 1); py <= Math.min(h - 1, y + 1); py++) {
    for (let px = Math.max(0, x - 1); px <= Math.min(w - 1, x + 1); px++) {
      sum += values[py * w + px] ?? 0;
      count++;
    }
  }
  return sum / count;
}

/** Quadratic curves through the midpoints of a closed polygon. */
export function smoothLoop(points: readonly Point[]): string {
  const last = points.at(-1);
  const first = points[0];
  if (!last || !first) return '';
  const start = middle(last, first);
  let d = `M${round(start.x)} ${round(start.y)}`;
  points.forEach((p, i) => {
    const q = middle(p, points[(i + 1) % points.length] ?? p);
    d += `Q${round(p.x)} ${round(p.y)} ${round(q.x)} ${round(q.y)}`;
  });
  return `${d}Z`;
}

/**
 * Path data around all areas of a mask, holes included (fill with evenodd).
 * tolerance: units a point may move when corners are thinned out. passes: how often to soften first.
 */
export function outline(m: Mask, tolerance = 0.8, passes = 1): string {
  let values: Float32Array = Float32Array.from(m.bits);
  for (let i = 0; i < passes; i++) values = soften(values, m.w, m.h);
  const [shape] = contours().size([m.w, m.h]).smooth(true).thresholds([0.5])(Array.from(values));
  const rings = (shape?.coordinates ?? []).flat();
  return rings.map((ring) => ringPath(ring as [number, number][], m, tolerance)).join('');
}

function ringPath(ring: readonly [number, number][], m: Mask, tolerance: number): string {
  if (ring.length < 8) return '';
  const moved = ring.map(([x, y]) => ({ x: x + m.at.x, y: y + m.at.y }));
  const thinned = simplify(moved, tolerance, true).slice(0, -1);
  return thinned.length < 3 ? '' : smoothLoop(thinned);
}
