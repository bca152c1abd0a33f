// Puts rectangles on one sheet, largest first, each into the lowest gap of a skyline. Same list, same sheet.
// Must not know: what is in the rectangles.

export type Size = { name: string; w: number; h: number };
export type Placed = Size & { x: number; y: number };
export type Sheet = { w: number; h: number; placed: Placed[] };

/** Tallest first, then widest, then by name: a steady order. */
const order = (a: Size, b: Size): number => b.h - a.h || b.w - a.w || (a.name < b.name ? -1 : 1);

/** How far down the sheet is filled, for every column of it. */
type Skyline = Int32Array;

/** The lowest y at which a width fits from x on. */
function restOf(sky: Skyline, x: number, w: number): number {
  let y = 0;
  for (let i = x; i < x + w; i++) y = Math.max(y, sky[i] ?? 0);
  return y;
}

/** Columns where the skyline steps: the only places worth trying. */
function steps(sky: Skyline): number[] {
  const found = [0];
  for (let x = 1; x < sky.length; x++) if (sky[x] !== sky[x - 1]) found.push(x);
  return found;
}

function lowest(sky: Skyline, w: number): { x: number; y: number } {
  let best = { x: 0, y: restOf(sky, 0, w) };
  for (const x of steps(sky)) {
    if (x + w > sky.length) break;
    const y = restOf(sky, x, w);
    if (y < best.y) best = { x, y };
  }
  return best;
}

/** A sheet `width` wide; `gap` clear pixels around each piece keep neighbours from bleeding in. */
export function pack(sizes: readonly Size[], width: number, gap = 2): Sheet {
  const sky: Skyline = new Int32Array(width - gap);
  const placed = [...sizes].sort(order).map((size) => {
    const w = size.w + gap;
    if (w > sky.length) throw new Error(`${size.name} is wider than the sheet`);
    const { x, y } = lowest(sky, w);
    sky.fill(y + size.h + gap, x, x + w);
    return { ...size, x: x + gap, y: y + gap };
  });
  return { w: width, h: Math.max(0, ...sky) + gap, placed };
}
