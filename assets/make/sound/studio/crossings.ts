// Every pair of neighbouring motifs of every instrument, measured where one gives way to the other, as decoded from the files.
// Must not know: what the motifs mean; the player's table says who follows whom.
import { join } from 'node:path';
import { INSTRUMENTS, MOTIFS } from '../../../../src/app/music.ts';
import type { Crossing, Manifest } from '../../../../src/sound/manifest.ts';
import { type LeadName, leadOf } from '../../../../src/sound/names.ts';
import { ROUND } from '../../../../src/sound/grid.ts';
import { unrolled } from '../craft/loop.ts';
import { type Signal, samples } from '../craft/signal.ts';
import { crossingOf } from './crossing.ts';
import { decode } from './ffmpeg.ts';

/** Any motif may follow any other: an undo may cross more than one. */
const PAIRS = MOTIFS.flatMap((from) =>
  MOTIFS.filter((to) => to !== from).map((to) => [from, to] as const),
);

const round = (n: number): number => Number(n.toFixed(4));

export function crossings(sounds: Manifest['sounds'], folder: string): Crossing[] {
  const heard = (name: LeadName): Signal => {
    const { file, loop } = sounds[name].files.webm;
    const [only] = unrolled(decode(join(folder, file), 1), ROUND, samples(loop?.start ?? 0));
    if (!only) throw new Error(`crossings: expected ${name} to have a channel`);
    return only;
  };
  return INSTRUMENTS.flatMap((instrument) => {
    const signals = new Map(MOTIFS.map((motif) => [motif, heard(leadOf(instrument, motif))]));
    return PAIRS.map(([a, b]): Crossing => {
      const [from, to] = [signals.get(a), signals.get(b)];
      if (!from || !to) throw new Error('crossings: expected every motif to be heard');
      const { step, usual, dip } = crossingOf(from, to);
      const names = { from: leadOf(instrument, a), to: leadOf(instrument, b) };
      return { ...names, step: round(step), usual: round(usual), dip: Number(dip.toFixed(1)) };
    });
  });
}
