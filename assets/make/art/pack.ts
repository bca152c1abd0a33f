// Puts rectangles on one sheet, in rows, tallest first. Same list, same sheet.
// Must not know: what is in the rectangles.

export type Size = { name: string; w: number; h: number };
export type Placed = Size & { x: number; y: number };
export type Sheet = { w: number; h: number; placed: Placed[] };

/** Tallest first, then widest, then by name: a steady order. */
const order = (a: Size, b: Size): number => b.h - a.h || b.w - a.w || (a.name < b.name ? -1 : 1);

/** Rows of at most `width`; `gap` clear pixels around each piece keep neighbours from bleeding in. */
export function pack(sizes: readonly Size[], width: number, gap = 2): Sheet {
  const placed: Placed[] = [];
  let [x, y, row] = [gap, gap, 0];
  for (const size of [...sizes].sort(order)) {
    if (size.w + 2 * gap > width) throw new Error(`${size.name} is wider than the sheet`);
    if (x + size.w + gap > width) [x, y, row] = [gap, y + row + gap, 0];
    placed.push({ ...size, x, y });
    x += size.w + gap;
    row = Math.max(row, size.h);
  }
  return { w: width, h: y + row + gap, placed };
}
