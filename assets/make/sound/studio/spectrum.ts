// Three figures of a sound that stand in for an ear: crest, spectral centre, and how often something begins.
// Must not know: files, what the sound is.
import type { Entry } from '../../../../src/sound/manifest.ts';
import { RATE, type Signal, type Sound } from '../craft/signal.ts';

const SIZE = 2048;
const HOP = 1024;

/** In place, real and imaginary; the length is a power of two. */
function transform(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) [re[i], re[j], im[i], im[j]] = [re[j] ?? 0, re[i] ?? 0, im[j] ?? 0, im[i] ?? 0];
  }
  for (let span = 2; span <= n; span *= 2) butterflies(re, im, span);
}

function butterflies(re: Float64Array, im: Float64Array, span: number): void {
  const half = span / 2;
  for (let from = 0; from < re.length; from += span)
    for (let k = 0; k < half; k++) {
      const angle = (-2 * Math.PI * k) / span;
      const [a, b] = [from + k, from + k + half];
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const [xr, xi] = [re[b] ?? 0, im[b] ?? 0];
      const [tr, ti] = [xr * c - xi * s, xr * s + xi * c];
      re[b] = (re[a] ?? 0) - tr;
      im[b] = (im[a] ?? 0) - ti;
      re[a] = (re[a] ?? 0) + tr;
      im[a] = (im[a] ?? 0) + ti;
    }
}

/** Power in each of 1024 bands of 23.4 Hz, from one window. */
function powersAt(signal: Signal, from: number): Float64Array {
  const re = new Float64Array(SIZE);
  const im = new Float64Array(SIZE);
  for (let i = 0; i < SIZE; i++)
    re[i] = (signal[from + i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / SIZE));
  transform(re, im);
  return Float64Array.from({ length: SIZE / 2 }, (_, k) => (re[k] ?? 0) ** 2 + (im[k] ?? 0) ** 2);
}

const sumOf = (list: Float64Array): number => list.reduce((sum, v) => sum + v, 0);
const centreOf = (powers: Float64Array): number =>
  powers.reduce((sum, v, k) => sum + v * k, 0) * (RATE / SIZE);

export function figureOf([signal]: Sound): Entry['figure'] {
  if (!signal) throw new Error('figureOf: expected a channel');
  let [power, weighed, begins, before] = [0, 0, 0, 0];
  for (let from = 0; from < signal.length; from += HOP) {
    const powers = powersAt(signal, from);
    const now = sumOf(powers);
    power += now;
    weighed += centreOf(powers);
    // four times the power of the window before: something has begun
    if (now > before * 4 && now > 1e-4) begins++;
    before = now;
  }
  const mean = Math.sqrt(signal.reduce((sum, v) => sum + v * v, 0) / signal.length);
  const peak = signal.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
  return {
    crest: Number((20 * Math.log10(peak / mean)).toFixed(1)),
    centroid: Math.round(weighed / power),
    onsets: Number(((begins * RATE) / signal.length).toFixed(2)),
  };
}
