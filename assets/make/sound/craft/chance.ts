// Seeded chance and noise: the same seed gives the same samples on every machine.
// Must not know: Math.random.
import { RATE, type Signal, samples } from './signal.ts';

/** 0 <= n < 1, mulberry32 */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let n = Math.imul(state ^ (state >>> 15), state | 1);
    n ^= n + Math.imul(n ^ (n >>> 7), n | 61);
    return ((n ^ (n >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const between = (chance: Chance, low: number, high: number): number =>
  low + chance() * (high - low);

export function white(seconds: number, chance: Chance): Signal {
  const out = new Float64Array(samples(seconds));
  for (let i = 0; i < out.length; i++) out[i] = chance() * 2 - 1;
  return out;
}

/** Poles and gains of Paul Kellet's pink filter, good to 0.05 dB above 9 Hz. */
const PINK = [
  [0.99886, 0.0555179],
  [0.99332, 0.0750759],
  [0.969, 0.153852],
  [0.8665, 0.3104856],
  [0.55, 0.5329522],
  [-0.7616, -0.016898],
] as const;

export function pink(seconds: number, chance: Chance): Signal {
  const out = white(seconds, chance);
  const state = new Float64Array(PINK.length);
  let delayed = 0;
  for (let i = 0; i < out.length; i++) {
    const w = out[i] ?? 0;
    let sum = delayed + w * 0.5362;
    for (let k = 0; k < PINK.length; k++) {
      const [pole, gain] = PINK[k] ?? [0, 0];
      const next = pole * (state[k] ?? 0) + w * gain;
      state[k] = next;
      sum += next;
    }
    delayed = w * 0.115926;
    out[i] = sum * 0.11;
  }
  return out;
}

/** A slow wander between -1 and 1 that fits a whole number of times into `period` seconds. */
export function wander(period: number, chance: Chance): (t: number) => number {
  const waves = [1, 2, 3, 5].map((k) => ({ k, phase: chance() * 2 * Math.PI, size: 1 / k }));
  const most = waves.reduce((sum, w) => sum + w.size, 0);
  return (t) =>
    waves.reduce((v, w) => v + w.size * Math.sin((2 * Math.PI * w.k * t) / period + w.phase), 0) /
    most;
}

/** Times in seconds of `count` chance events within `seconds`. */
export const times = (count: number, seconds: number, chance: Chance): number[] =>
  Array.from({ length: count }, () => Math.floor(chance() * seconds * RATE) / RATE);
