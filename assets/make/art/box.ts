// Rectangles in drawing units. One unit is one step of the coordinate system a drawing was made in.
// Must not know: pixels, files, or what is drawn.

export type Box = { x: number; y: number; w: number; h: number };

/** The smallest box around all of them; an empty list is a programmer's mistake. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new Error('around() expects at least one box');
  const x = Math.min(...boxes.map((b) => b.x));
  const y = Math.min(...boxes.map((b) => b.y));
  const right = Math.max(...boxes.map((b) => b.x + b.w));
  const bottom = Math.max(...boxes.map((b) => b.y + b.h));
  return { x, y, w: right - x, h: bottom - y };
}

/** viewBox attribute */
export const viewBox = (b: Box): string => `${b.x} ${b.y} ${b.w} ${b.h}`;
