// Does a loop click where it closes? Compares the jump at the seam with the jumps everywhere else.
// Must not know: files.
import { ROLL } from '../craft/loop.ts';
import { type Sound, samples } from '../craft/signal.ts';

function jumpAt(sound: Sound, i: number): number {
  let most = 0;
  for (const one of sound) {
    const before = one[(i + one.length - 1) % one.length] ?? 0;
    most = Math.max(most, Math.abs((one[i] ?? 0) - before));
  }
  return most;
}

/** `step` at the seam, and `usual`: 99.9 % of all jumps are smaller. Full scale is 1. */
export function seamOf(loop: Sound): { step: number; usual: number } {
  const length = loop[0]?.length ?? 0;
  if (length < 2) throw new Error('seamOf: expected a loop of at least two samples');
  const jumps = new Float64Array(length - 1);
  for (let i = 1; i < length; i++) jumps[i - 1] = jumpAt(loop, i);
  jumps.sort();
  return { step: jumpAt(loop, 0), usual: jumps[Math.floor(jumps.length * 0.999)] ?? 0 };
}

/** samples on each side of the seam that should agree */
const NEAR = 48;
/** how far from ROLL the loop may start, in seconds, so that both ends keep clear of the file's ends */
const SHIFT = 0.25;

const apart = (file: Sound, at: number, length: number): number =>
  file.reduce((sum, one) => {
    let apartHere = 0;
    for (let i = at - NEAR; i < at + NEAR; i++) {
      apartHere += Math.abs((one[i] ?? 0) - (one[i + length] ?? 0));
    }
    return sum + apartHere;
  }, 0);

/** From the loop's last sample to its first, weighed so that a click counts more than a little difference near it. */
const leap = (file: Sound, at: number, length: number): number =>
  file.reduce((sum, one) => sum + Math.abs((one[at] ?? 0) - (one[at + length - 1] ?? 0)), 0) * NEAR;

/**
 * Where in a decoded file the loop closes best, in samples. A rolled file says everything round the seam twice, and a codec
 * says it a little differently each time; this is where both agree most.
 */
export function bestStart(file: Sound, seconds: number): number {
  const length = samples(seconds);
  const [from, to] = [samples(ROLL - SHIFT), samples(ROLL + SHIFT)];
  let best = { at: from, apart: Number.POSITIVE_INFINITY };
  for (let at = from; at < to; at += 4) {
    const here = apart(file, at, length) + leap(file, at, length);
    if (here < best.apart) best = { at, apart: here };
  }
  return best.at;
}
