// Pieces that many rooms are furnished with: window frames, shelves of books, pictures, plants, lamps, tops to lean on.
// Must not know: which room asks. Scene units.
import type { Brush, StrokeStyle } from '../brush.ts';
import { FAR_INK, INK, ellipse, flat, group, roundedBox } from '../shapes.ts';

const EVENODD = 'fill-rule="evenodd"';
/** plum line of things against the wall */
export const far: StrokeStyle = { colour: FAR_INK };
/** the same for lines that run from edge to edge */
export const long: StrokeStyle = { ...far, taper: 0 };

export const rect = (x: number, y: number, w: number, h: number): string =>
  `M${x} ${y}h${w}v${h}h${-w}Z`;

/** Frame, bars and sill around a hole in the wall; cols and rows are panes. */
export function windowFrame(
  b: Brush,
  [x, y, w, h]: readonly [number, number, number, number],
  colour: string,
  [cols, rows]: readonly [number, number] = [2, 1],
): string {
  const outer = rect(x - 16, y - 16, w + 32, h + 32);
  let bars = '';
  for (let i = 1; i < cols; i++) bars += rect(x + (w * i) / cols - 5, y, 10, h);
  for (let i = 1; i < rows; i++) bars += rect(x, y + (h * i) / rows - 4, w, 8);
  return (
    flat(outer + rect(x, y, w, h), colour, 1, EVENODD) +
    b.stroke(outer, { width: 4.5, ...far }) +
    b.stroke(rect(x, y, w, h), { width: 3.5, ...far }) +
    flat(bars, colour) +
    b.stroke(bars, { width: 2.2, opacity: 0.7, ...long }) +
    b.far(rect(x - 28, y + h + 12, w + 56, 16), colour, { width: 4 })
  );
}

/** A top near the eye from edge to edge, and what is below it. */
export function ledge(b: Brush, top: number, lip: number, light: string, dark: string): string {
  return (
    flat(`M-20 ${top + lip - 4}H1300V740H-20Z`, dark) +
    b.thing(rect(-20, top, 1320, lip), light, { width: 7, taper: 0 }) +
    flat(rect(-20, top + lip, 1320, 24), INK, 0.26)
  );
}

/** A rounded top, as of a table seen from the end of it. */
export function roundTop(b: Brush, colour: string, grain: string, top = 534): string {
  const edge = `M-20 ${top + 34}C160 ${top + 8} 420 ${top} 640 ${top}S1120 ${top + 8} 1300 ${top + 34}`;
  const lines = [58, 96, 140].map((d) =>
    b.stroke(`M-10 ${top + d + 14}C300 ${top + d - 16} 980 ${top + d - 16} 1290 ${top + d + 14}`, {
      width: 3,
      colour: grain,
      opacity: 0.45,
      taper: 120,
    }),
  );
  return flat(`${edge}V740H-20Z`, colour) + lines.join('') + b.stroke(edge, { width: 7, taper: 0 });
}

const SPINES = ['#8c4f45', '#3f6b6a', '#c08a3e', '#6f5a7d', '#d9c8a6', '#5b7a5c', '#2f4d63'];

/** Books from x to x + w standing on y. */
export function books(b: Brush, x: number, y: number, w: number, h: number, seed = 0): string {
  let out = '';
  let at = x;
  for (let n = seed; at < x + w - 12; n++) {
    const thick = 11 + ((n * 7) % 5) * 3;
    const tall = h * (0.72 + ((n * 5) % 4) * 0.09);
    if (n % 6 !== 5)
      out += b.far(rect(at, y - tall, thick, tall), SPINES[n % 7] ?? INK, { width: 2.4 });
    at += thick + 1;
  }
  return out;
}

/** Shelf boards with books between two uprights. */
export function bookcase(b: Brush, x: number, y: number, w: number, rows: number): string {
  const each = 96;
  let out = b.far(rect(x, y, w, rows * each + 14), '#8a5b43', { width: 4.5 });
  out += flat(rect(x + 8, y + 8, w - 16, rows * each), '#5f3b2e');
  for (let row = 1; row <= rows; row++) {
    const base = y + row * each;
    out += books(b, x + 12, base, w - 24, 70, row * 3);
    out += b.far(rect(x, base, w, 10), '#9a6644', { width: 3 });
  }
  return out;
}

export function picture(
  b: Brush,
  [x, y, w, h]: readonly [number, number, number, number],
  inside: string,
  frame = '#efe3c8',
): string {
  return (
    b.far(roundedBox(x, y, w, h, 3), frame, { width: 4.5 }) +
    flat(roundedBox(x + 10, y + 10, w - 20, h - 20, 2), inside)
  );
}

/** A pot with long leaves; x, y is the middle of the pot's foot. */
export function potPlant(b: Brush, x: number, y: number, size = 1, pot = '#a8543c'): string {
  const leaf = (turn: number, l: number): string =>
    group(
      `rotate(${turn})`,
      flat(
        `M0 0C${-l * 0.2} ${-l * 0.4} ${-l * 0.12} ${-l * 0.8} 0 ${-l}C${l * 0.14} ${-l * 0.8} ${l * 0.2} ${-l * 0.4} 0 0Z`,
        turn % 2 ? '#5b7a5c' : '#6b8b68',
      ) + b.stroke(`M0 0L0 ${-l * 0.9}`, { width: 2.4, opacity: 0.6, ...far }),
    );
  const leaves = [-58, -31, -12, 14, 37, 61].map((turn, i) => leaf(turn, 74 + ((i * 29) % 40)));
  return group(
    `translate(${x} ${y}) scale(${size})`,
    group('translate(0 -46)', leaves.join('')) +
      b.far('M-30 -50L30 -50L22 0L-22 0Z', pot, { width: 4 }),
  );
}

/** A hanging shade; x, y is the middle of its lower edge. The lit bulb is `shadeLit`. */
export function shade(b: Brush, x: number, y: number, w: number, colour: string): string {
  const h = w * 0.55;
  const d = `M${x - w * 0.16} ${y - h}L${x + w * 0.16} ${y - h}Q${x + w * 0.46} ${y - h * 0.7} ${x + w / 2} ${y}L${x - w / 2} ${y}Q${x - w * 0.46} ${y - h * 0.7} ${x - w * 0.16} ${y - h}Z`;
  return (
    b.stroke(`M${x} -20L${x} ${y - h}`, { width: 4.5, taper: 0 }) +
    b.thing(d, colour, { width: 5 }) +
    flat(ellipse(x, y, w * 0.46, w * 0.05), '#4a4552')
  );
}

export const shadeLit = (x: number, y: number, w: number): string =>
  flat(ellipse(x, y, w * 0.46, w * 0.055), '#ffe9b8') +
  flat(ellipse(x, y + w * 0.02, w * 0.16, w * 0.09), '#fff6dc');

/** A lamp on a foot with a cloth shade; x is its middle, y the upper edge of the shade. */
export function footLamp(b: Brush, x: number, y: number, low: number, colour = '#d9b48a'): string {
  return (
    b.stroke(`M${x} ${y + 80}L${x} ${low}`, { width: 8, taper: 0, ...far }) +
    b.far(`M${x - 34} ${y}L${x + 34} ${y}L${x + 58} ${y + 88}L${x - 58} ${y + 88}Z`, colour, {
      width: 5,
    })
  );
}

export const footLampLit = (x: number, y: number): string =>
  flat(
    `M${x - 32} ${y + 3}L${x + 32} ${y + 3}L${x + 54} ${y + 84}L${x - 54} ${y + 84}Z`,
    '#ffe0a0',
    0.92,
  );

/** A curtain drawn aside, its outer edge at x; mirror it for the other side. */
export function curtain(
  b: Brush,
  x: number,
  top: number,
  low: number,
  colour: string,
  w = 90,
): string {
  const d = `M${x} ${top}L${x + w} ${top + 4}C${x + w + 4} ${top + (low - top) * 0.4} ${x + w * 0.7} ${top + (low - top) * 0.7} ${x + w * 0.6} ${low}L${x - 6} ${low}C${x + 2} ${top + (low - top) * 0.6} ${x - 4} ${top + (low - top) * 0.3} ${x} ${top}Z`;
  const folds = `M${x + w * 0.3} ${top + 6}L${x + w * 0.18} ${low - 8}M${x + w * 0.66} ${top + 6}C${x + w * 0.66} ${(top + low) / 2} ${x + w * 0.5} ${low - 60} ${x + w * 0.4} ${low - 8}`;
  return b.far(d, colour, { width: 4.5 }) + b.stroke(folds, { width: 3.2, opacity: 0.6, ...far });
}

export const mirrored = (inner: string): string => group('translate(1280 0) scale(-1 1)', inner);
