// One motif giving way to another, rendered as the player does it, at each of the eight bars; and what is measured there.
// Must not know: files.
import { BAR, BARS, CROSS, crossAt } from '../../../../src/sound/grid.ts';
import { RATE, type Signal, samples } from '../craft/signal.ts';

/** seconds of which the level is taken */
const WINDOW = 0.4;

const at = (loop: Signal, i: number): number => loop[(i + loop.length) % loop.length] ?? 0;

/** From a second before the bar line to a second after the old motif is gone. */
function rendered(from: Signal, to: Signal, bar: number): Signal {
  const line = samples(bar * BAR);
  const lead = samples(1);
  return Float64Array.from({ length: lead + samples(CROSS.after + 1) }, (_, i) => {
    const gains = crossAt((i - lead) / RATE);
    return gains.old * at(from, line + i - lead) + gains.next * at(to, line + i - lead);
  });
}

const stretch = (loop: Signal, bar: number, length: number): Signal =>
  Float64Array.from({ length }, (_, i) => at(loop, samples(bar * BAR - 1) + i));

function largestJump(signal: Signal): number {
  let most = 0;
  for (let i = 1; i < signal.length; i++)
    most = Math.max(most, Math.abs((signal[i] ?? 0) - (signal[i - 1] ?? 0)));
  return most;
}

/** The quietest window, in dB. */
function lowest(signal: Signal): number {
  const size = samples(WINDOW);
  let least = Number.POSITIVE_INFINITY;
  for (let from = 0; from + size <= signal.length; from += size / 4) {
    let power = 0;
    for (let i = from; i < from + size; i++) power += (signal[i] ?? 0) ** 2;
    least = Math.min(least, power / size);
  }
  return 10 * Math.log10(least + 1e-12);
}

export type Measured = { step: number; usual: number; dip: number };

/**
 * The worst over the eight bars. `step`: the largest jump from sample to sample; `usual`: the largest that the two make
 * anywhere by themselves. `dip`: how far the crossing sinks below the quieter of the two left alone, in dB.
 */
export function crossingOf(from: Signal, to: Signal): Measured {
  const usual = Math.max(largestJump(from), largestJump(to));
  const all = Array.from({ length: BARS }, (_, bar): Measured => {
    const cross = rendered(from, to, bar);
    const alone = [from, to].map((loop) => stretch(loop, bar, cross.length));
    return {
      step: largestJump(cross),
      usual,
      dip: Math.min(...alone.map(lowest)) - lowest(cross),
    };
  });
  return {
    step: Math.max(...all.map(({ step }) => step)),
    usual,
    dip: Math.max(...all.map(({ dip }) => dip)),
  };
}
