// The little arithmetic of the model: + - * / min max and one rounding, the same on every machine.
// Must not know: what the numbers mean.

export const clamp = (x: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, x));

/** 0 up to `from`, 1 from `to` on, straight in between. */
export const ramp = (x: number, from: number, to: number): number =>
  clamp((x - from) / (to - from), 0, 1);

/** To the nearest integer, half away from zero; never -0, which would differ from 0 in a deep comparison. */
export const rounded = (x: number): number => {
  const size = Math.floor(Math.abs(x) + 0.5);
  return x < 0 && size > 0 ? -size : size;
};
