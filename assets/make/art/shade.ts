// Light baked into a silhouette: cool on the side away from the lamp, a thin warm rim towards it.
// Must not know: people or rooms; only pixels.
import type { Pixels } from './raster.ts';

export type Shade = {
  /** drawing x where shade is deepest and where it ends, in pixels of this image (may lie outside it) */
  from: number;
  to: number;
  /** colour the shaded side is multiplied by, 0..1 each */
  cool: readonly [number, number, number];
  /** width of the rim in pixels, and how strong it is, 0..1 */
  rim: number;
  glow: number;
};

/** lamp #ffcf8a */
const WARM = [255, 207, 138] as const;

const alphaAt = (p: Pixels, x: number, y: number): number =>
  x < 0 || y < 0 || x >= p.w || y >= p.h ? 0 : (p.data[(y * p.w + x) * 4 + 3] ?? 0) / 255;

/** Shade in place of flat colour; a new image of the same size. The lamp hangs to the upper right. */
export function shaded(p: Pixels, shade: Shade): Pixels {
  const data = Uint8Array.from(p.data);
  for (let y = 0; y < p.h; y++) for (let x = 0; x < p.w; x++) light(p, data, x, y, shade);
  return { ...p, data };
}

function light(p: Pixels, data: Uint8Array, x: number, y: number, s: Shade): void {
  const i = (y * p.w + x) * 4;
  if (!data[i + 3]) return;
  const lit = Math.min(1, Math.max(0, (x - s.from) / (s.to - s.from)));
  const edge = (1 - alphaAt(p, Math.round(x + s.rim), Math.round(y - s.rim * 0.8))) * s.glow;
  for (let c = 0; c < 3; c++) {
    const cool = s.cool[c] ?? 1;
    const value = (data[i + c] ?? 0) * (cool + (1 - cool) * lit);
    data[i + c] = Math.round(255 - (255 - value) * (1 - ((WARM[c] ?? 0) / 255) * edge));
  }
}

/** Smallest box around everything that is not clear, or null for an empty image. */
export function inkedBox(p: Pixels): { x: number; y: number; w: number; h: number } | null {
  let [left, top, right, bottom] = [p.w, p.h, -1, -1];
  for (let y = 0; y < p.h; y++) {
    for (let x = 0; x < p.w; x++) {
      if (!p.data[(y * p.w + x) * 4 + 3]) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return right < 0 ? null : { x: left, y: top, w: right - left + 1, h: bottom - top + 1 };
}
