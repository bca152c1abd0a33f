// The brush: a path becomes ink strokes of changing width, a little unsteady, broken at corners.
// Must not know: what is drawn. Same seed, same strokes.
import { getStroke } from 'perfect-freehand';
import SVGPathCommander from 'svg-path-commander';
import { type Chance, chanceFrom } from './random.ts';
import { FAR_INK, INK, flat } from './shapes.ts';

type Point = [number, number];

export type StrokeStyle = {
  /** full width in units */
  width?: number;
  colour?: string;
  /** units a point may stray */
  wobble?: number;
  /** units over which a stroke runs out at either end */
  taper?: number;
  opacity?: number;
  /** how much pressure thins the line, 0..1 */
  thinning?: number;
};

export type Brush = {
  stroke: (d: string, style?: StrokeStyle) => string;
  /** flat fill under a dark outline: things near the eye */
  thing: (d: string, fill: string, style?: StrokeStyle & { fillOpacity?: number }) => string;
  /** the same under the plum outline: things against the wall */
  far: (d: string, fill: string, style?: StrokeStyle) => string;
};

const round = (n: number): number => Math.round(n * 10) / 10;
const apart = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Points along one subpath, about `step` units apart, ends included. */
function walk(d: string, step: number): Point[] {
  const length = SVGPathCommander.getTotalLength(d);
  const count = Math.max(4, Math.round(length / step));
  return Array.from({ length: count + 1 }, (_, i): Point => {
    const p = SVGPathCommander.getPointAtLength(d, (length * i) / count);
    return [p.x, p.y];
  });
}

function turn(a: Point, b: Point, c: Point): number {
  const before = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const after = Math.atan2(c[1] - b[1], c[0] - b[0]);
  const bend = Math.abs(before - after);
  return bend > Math.PI ? 2 * Math.PI - bend : bend;
}

/** A new stroke starts wherever the path turns by more than 34 degrees between two samples. */
function breakAtCorners(points: readonly Point[]): Point[][] {
  const out: Point[][] = [];
  let current: Point[] = [];
  points.forEach((p, i) => {
    current.push(p);
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before || !after || turn(before, p, after) <= 0.6 || current.length < 2) return;
    out.push(current);
    current = [p];
  });
  return current.length > 1 ? [...out, current] : out;
}

function thinOut(points: readonly Point[], length: number): Point[] {
  const count = Math.max(2, Math.round(length / 12));
  const last = points.length - 1;
  return Array.from(
    { length: count + 1 },
    (_, i) => points[Math.round((i * last) / count)] as Point,
  );
}

/** Drift that wanders instead of jumping; the ends stay where they are. */
function unsteady(points: readonly Point[], amount: number, chance: Chance): Point[] {
  let dx = (chance() - 0.5) * amount;
  let dy = (chance() - 0.5) * amount;
  return points.map(([x, y], i): Point => {
    dx = dx * 0.82 + (chance() - 0.5) * amount * 0.55;
    dy = dy * 0.82 + (chance() - 0.5) * amount * 0.55;
    return i === 0 || i === points.length - 1 ? [x, y] : [x + dx, y + dy];
  });
}

function pressed(points: readonly Point[], chance: Chance): [number, number, number][] {
  let pressure = 0.55;
  return points.map(([x, y]) => {
    pressure = Math.min(0.85, Math.max(0.35, pressure + (chance() - 0.5) * 0.22));
    return [x, y, pressure];
  });
}

function closedPath(edge: readonly number[][]): string {
  if (edge.length < 3) return '';
  const at = (i: number): Point => edge[i % edge.length] as Point;
  let d = `M${round(at(0)[0])} ${round(at(0)[1])}`;
  edge.forEach((_, i) => {
    const [ax, ay] = at(i);
    const [bx, by] = at(i + 1);
    d += `Q${round(ax)} ${round(ay)} ${round((ax + bx) / 2)} ${round((ay + by) / 2)}`;
  });
  return `${d}Z`;
}

function inked(points: Point[], style: StrokeStyle, chance: Chance): string {
  const length = points.reduce((sum, p, i) => sum + apart(points[i - 1] ?? p, p), 0);
  if (length < 3) return '';
  const wobble = Math.min(style.wobble ?? 2.2, length / 26);
  const taper = Math.min(style.taper ?? 20, length * 0.3);
  const path = pressed(unsteady(thinOut(points, length), wobble, chance), chance);
  const edge = getStroke(path, {
    size: style.width ?? 5,
    thinning: style.thinning ?? 0.38,
    smoothing: 0.45,
    streamline: 0.12,
    simulatePressure: false,
    start: { taper, cap: true },
    end: { taper, cap: true },
    last: true,
  });
  return closedPath(edge.filter((_, i) => edge.length < 40 || i % 2 === 0));
}

function fineStep(d: string): number {
  return Math.min(5, Math.max(1.5, SVGPathCommander.getTotalLength(d) / 60));
}

/** A brush with its own seed; hand the same one through a drawing. */
export function brushFrom(seed: number): Brush {
  const chance = chanceFrom(seed);
  const stroke = (d: string, style: StrokeStyle = {}): string => {
    const parts = d.split(/(?=M)/).filter(Boolean);
    const runs = parts.flatMap((part) => breakAtCorners(walk(part, fineStep(part))));
    const path = runs.map((run) => inked(run, style, chance)).join('');
    return flat(path, style.colour ?? INK, style.opacity ?? 1);
  };
  const thing: Brush['thing'] = (d, fill, style = {}) =>
    flat(d, fill, style.fillOpacity ?? 1) + stroke(d, { wobble: 1.6, taper: 5, ...style });
  const far: Brush['far'] = (d, fill, style = {}) =>
    thing(d, fill, { width: 4, colour: FAR_INK, opacity: 0.85, ...style });
  return { stroke, thing, far };
}
