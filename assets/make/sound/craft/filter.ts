// Second-order filters from the well-known audio cookbook formulae (R. Bristow-Johnson).
// Must not know: what is filtered.
import { RATE, type Signal } from './signal.ts';

type Kind = 'low' | 'high' | 'band';
type Weights = readonly [b0: number, b1: number, b2: number, a0: number, a1: number, a2: number];

function weightsOf(kind: Kind, hertz: number, q: number): Weights {
  const w = (2 * Math.PI * hertz) / RATE;
  const c = Math.cos(w);
  const alpha = Math.sin(w) / (2 * q);
  const poles = [1 + alpha, -2 * c, 1 - alpha] as const;
  if (kind === 'low') return [(1 - c) / 2, 1 - c, (1 - c) / 2, ...poles];
  if (kind === 'high') return [(1 + c) / 2, -(1 + c), (1 + c) / 2, ...poles];
  return [alpha, 0, -alpha, ...poles];
}

function bellOf(hertz: number, q: number, decibels: number): Weights {
  const w = (2 * Math.PI * hertz) / RATE;
  const c = Math.cos(w);
  const alpha = Math.sin(w) / (2 * q);
  const a = 10 ** (decibels / 40);
  return [1 + alpha * a, -2 * c, 1 - alpha * a, 1 + alpha / a, -2 * c, 1 - alpha / a];
}

// plain loops and numbers here and in the noises: they run over millions of samples
function run(signal: Signal, [b0, b1, b2, a0, a1, a2]: Weights): Signal {
  const out = new Float64Array(signal.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < signal.length; i++) {
    const x = signal[i] ?? 0;
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    out[i] = y;
  }
  return out;
}

export const lowPass = (signal: Signal, hertz: number, q = 0.7): Signal =>
  run(signal, weightsOf('low', hertz, q));
export const highPass = (signal: Signal, hertz: number, q = 0.7): Signal =>
  run(signal, weightsOf('high', hertz, q));
/** Peak gain 1 at `hertz`; the higher q, the narrower. */
export const bandPass = (signal: Signal, hertz: number, q = 1): Signal =>
  run(signal, weightsOf('band', hertz, q));
/** Lifts or lowers a region by `decibels`. */
export const bell = (signal: Signal, hertz: number, q: number, decibels: number): Signal =>
  run(signal, bellOf(hertz, q, decibels));
