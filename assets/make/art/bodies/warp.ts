// Bends a drawing to a build: shoulders and waist move out from the neck, the neck itself stays.
// Must not know: what is drawn. Only absolute M, L, C, Q paths are bent.
import type { Build } from '#scene/statures';

type Spread = {
  shoulder: number;
  waist: number /** units the shoulder's end drops */;
  slope: number;
};

const SPREADS: Readonly<Record<Build, Spread>> = {
  slight: { shoulder: 0.9, waist: 0.88, slope: 10 },
  medium: { shoulder: 0.98, waist: 0.97, slope: 4 },
  broad: { shoulder: 1.07, waist: 1.01, slope: 0 },
  heavy: { shoulder: 1.06, waist: 1.14, slope: 12 },
  child: { shoulder: 0.72, waist: 0.72, slope: 12 },
};

/** The middle of the neck, and the heights between which the spread sets in. */
const NECK_X = 455;
const FROM = 500;
const SHOULDER = 640;
const WAIST = 1150;

const between = (y: number, low: number, high: number): number =>
  Math.min(1, Math.max(0, (y - low) / (high - low)));

function bend(x: number, y: number, s: Spread): [number, number] {
  const down = between(y, FROM, SHOULDER);
  const waist = between(y, SHOULDER, WAIST);
  const wide = 1 + (s.shoulder + (s.waist - s.shoulder) * waist - 1) * down;
  const out = Math.min(1, Math.abs(x - NECK_X) / 330);
  return [NECK_X + (x - NECK_X) * wide, y + s.slope * out * down];
}

const tenth = (n: number): string => String(Math.round(n * 10) / 10);

function bentPath(d: string, s: Spread): string {
  return d.replace(/(-?[\d.]+)[ ,](-?[\d.]+)/g, (_, x: string, y: string) =>
    bend(Number(x), Number(y), s).map(tenth).join(' '),
  );
}

/** Every path of some markup, bent; everything else stays. */
export function warped(markup: string, build: Build): string {
  const spread = SPREADS[build];
  return markup.replace(/ d="([^"]*)"/g, (_, d: string) => ` d="${bentPath(d, spread)}"`);
}

/** One point, bent: units in, units out. */
export const warpedPoint = (x: number, y: number, build: Build): [number, number] =>
  bend(x, y, SPREADS[build]);
