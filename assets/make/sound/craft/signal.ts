// Signals as plain arrays of samples, and the few things done to them everywhere: place, mix, scale, fade.
// Must not know: files, loudness in LUFS, or what a sound is for.

/** samples a second, everywhere */
export const RATE = 48_000;

/** one channel, -1..1 when finished */
export type Signal = Float64Array;

/** one or two channels of equal length */
export type Sound = readonly Signal[];

export const samples = (seconds: number): number => Math.round(seconds * RATE);

export const silence = (seconds: number): Signal => new Float64Array(samples(seconds));

/** A signal from a function of time in seconds. */
export function signalOf(seconds: number, at: (t: number) => number): Signal {
  const out = silence(seconds);
  for (let i = 0; i < out.length; i++) out[i] = at(i / RATE);
  return out;
}

export const scaled = (signal: Signal, by: number): Signal => signal.map((v) => v * by);

/** Multiplies two signals sample by sample; the shorter decides the length. */
export const shaped = (signal: Signal, by: (t: number) => number): Signal =>
  signal.map((v, i) => v * by(i / RATE));

/** Adds `what` into `into` from `at` seconds on; what does not fit is dropped. */
export function place(into: Signal, what: Signal, at: number, gain = 1): void {
  const from = samples(at);
  const end = Math.min(what.length, into.length - from);
  for (let i = 0; i < end; i++) into[from + i] = (into[from + i] ?? 0) + (what[i] ?? 0) * gain;
}

/** The same, but round the seam: what does not fit comes in again at the start. */
export function placeRound(into: Signal, what: Signal, at: number, gain = 1): void {
  const from = samples(at);
  for (let i = 0; i < what.length; i++) {
    const to = (from + i) % into.length;
    into[to] = (into[to] ?? 0) + (what[i] ?? 0) * gain;
  }
}

/** Sum of signals, each with its gain; all of one length. */
export function mixed(...parts: readonly (readonly [Signal, number])[]): Signal {
  const out = new Float64Array(parts[0]?.[0].length ?? 0);
  for (const [part, gain] of parts) place(out, part, 0, gain);
  return out;
}

/** A rise and fall: 0 at both ends, 1 between, in seconds. */
export const hump =
  (seconds: number, rise: number, fall: number) =>
  (t: number): number =>
    Math.max(0, Math.min(1, t / rise, (seconds - t) / fall));

export const peakOf = (sound: Sound): number =>
  sound.reduce((most, one) => one.reduce((m, v) => Math.max(m, Math.abs(v)), most), 0);

/** Scales so that the loudest sample is `peak`. */
export function toPeak(sound: Sound, peak: number): Sound {
  const now = peakOf(sound);
  if (now === 0) throw new Error('toPeak: expected a sound, got silence');
  return sound.map((one) => scaled(one, peak / now));
}

/** Takes the hard edges off a single sound: 1 ms in, 15 ms out. */
export const softEnds = (signal: Signal): Signal =>
  shaped(signal, hump(signal.length / RATE, 0.001, 0.015));
