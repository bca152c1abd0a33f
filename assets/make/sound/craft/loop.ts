// Loops without a seam, and the spare sound before and after that keeps codec edges out of the loop.
// Must not know: which codec.
import { type Signal, type Sound, samples } from './signal.ts';

/** seconds of the loop's own end before it, and of its own start after it */
export const ROLL = 0.5;

/**
 * A loop of `seconds` out of a longer take: what is over at the end is faded into the start.
 * `power` for takes that differ (noise), `linear` for takes that are nearly the same (a repeated bar).
 */
export function looped(take: Signal, seconds: number, fade: 'power' | 'linear' = 'power'): Signal {
  const length = samples(seconds);
  const spare = take.length - length;
  if (spare < 1)
    throw new Error(`looped: expected more than ${length} samples, got ${take.length}`);
  const curve = fade === 'power' ? (x: number) => Math.sin((x * Math.PI) / 2) : (x: number) => x;
  const out = take.slice(0, length);
  for (let i = 0; i < spare; i++) {
    const into = curve(i / spare);
    const from = curve(1 - i / spare);
    out[i] = (take[i] ?? 0) * into + (take[length + i] ?? 0) * from;
  }
  return out;
}

/** [last ROLL seconds][loop][first ROLL seconds] */
export const rolled = (loop: Sound): Sound =>
  loop.map((one) => {
    const roll = samples(ROLL);
    const out = new Float64Array(one.length + 2 * roll);
    out.set(one.subarray(one.length - roll), 0);
    out.set(one, roll);
    out.set(one.subarray(0, roll), roll + one.length);
    return out;
  });

/** The loop again, out of a rolled (and perhaps decoded) file; `start` in samples. */
export const unrolled = (file: Sound, seconds: number, start = samples(ROLL)): Sound =>
  file.map((one) => one.slice(start, start + samples(seconds)));
