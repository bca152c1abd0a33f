// A number on its way to another, and colours likewise: where it is at a given time. Pure; the clock is handed in.
// Must not know: Phaser, frames, or what the number means.

export type Glide = { from: number; to: number; start: number; span: number };

/** A colour as 0xrrggbb. */
export type Colour = number;

export const resting = (value: number): Glide => ({ from: value, to: value, start: 0, span: 0 });

/** 0..1 to 0..1, slow at both ends. */
export const ease = (t: number): number => t * t * (3 - 2 * t);

export const clamp = (n: number): number => Math.min(1, Math.max(0, n));

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** How far a glide has come, 0..1, not eased. */
export const progress = ({ start, span }: Glide, now: number): number =>
  span <= 0 ? 1 : clamp((now - start) / span);

export const valueAt = (g: Glide, now: number): number => mix(g.from, g.to, ease(progress(g, now)));

export const isMoving = (g: Glide, now: number): boolean => g.from !== g.to && progress(g, now) < 1;

/** Leave for a new value from wherever it is now; the same goal keeps the way already gone. */
export function towards(g: Glide, to: number, start: number, span: number): Glide {
  return g.to === to ? g : { from: valueAt(g, start), to, start, span };
}

const channel = (c: Colour, shift: number): number => (c >> shift) & 255;

export function mixColour(a: Colour, b: Colour, t: number): Colour {
  const at = (shift: number): number =>
    Math.round(mix(channel(a, shift), channel(b, shift), clamp(t))) << shift;
  return at(16) | at(8) | at(0);
}

/** Where it was going, at once. */
export const arrived = (g: Glide): Glide => resting(g.to);

/** Perceived brightness 0..1 (Rec. 709 weights on the stored values, good enough to compare tints). */
export const brightness = (c: Colour): number =>
  (channel(c, 16) * 0.2126 + channel(c, 8) * 0.7152 + channel(c, 0) * 0.0722) / 255;
