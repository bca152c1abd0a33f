// How far two colours stand apart, by WCAG 2.x. Must not know: what is drawn in them.

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

/** Relative luminance 0..1 of `#rrggbb`, seen under a light that multiplies it. */
function luminance(colour: string, light: number): number {
  const part = (hex: string, at: number): number =>
    Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  const lit = `#${light.toString(16).padStart(6, '0')}`;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(part(colour, at) * part(lit, at)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio 1..21; `light` as 0xrrggbb, white when not said. */
export function between(a: string, b: string, light = 0xffffff): number {
  const [low = 0, high = 0] = [luminance(a, light), luminance(b, light)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
