// The worst case: the loudest room, weather, bed and motif at once, in step, and the loudest single sound on top.
// Must not know: how often that happens.
import { join } from 'node:path';
import { LOUDEST } from '../../../../src/app/hearing.ts';
import type { Entry, Manifest } from '../../../../src/sound/manifest.ts';
import type { Format } from '../../../../src/sound/names.ts';
import { unrolled } from '../craft/loop.ts';
import { RATE, type Sound, samples } from '../craft/signal.ts';
import type { Recipe } from '../recipe.ts';
import { RECIPES } from '../recipes.ts';
import { decode, measure } from './ffmpeg.ts';

/** seconds after which loops of 10, 20 and 26 2/3 seconds meet again */
const ROUND = 80;

const amplitude = (decibels: number): number => 10 ** (decibels / 20);
const decibels = (size: number): number => 20 * Math.log10(size);

function addRound(into: Sound, loop: Sound, gain: number): void {
  into.forEach((out, channel) => {
    const one = loop[channel % loop.length];
    if (!one) throw new Error('addRound: expected at least one channel');
    for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + gain * (one[i % one.length] ?? 0);
  });
}

/** Only one of a kind sounds at full at a time: the one with the highest peak stands for all. */
const loudestOf = (kind: Entry['kind'], peakOf: (recipe: Recipe) => number): Recipe => {
  const [first] = RECIPES.filter((recipe) => recipe.kind === kind).toSorted(
    (a, b) => peakOf(b) - peakOf(a),
  );
  if (!first) throw new Error(`loudestOf: expected a ${kind}`);
  return first;
};

/** dBTP of everything as loud as a Stage may ask for: one loop of each kind, and an effect. */
export function worstPeak(sounds: Manifest['sounds'], folder: string, format: Format): number {
  const sum: Sound = [new Float64Array(ROUND * RATE), new Float64Array(ROUND * RATE)];
  const peakOf = (recipe: Recipe): number => sounds[recipe.name].files[format].truePeak;
  for (const kind of ['tone', 'weather', 'bed', 'lead'] as const) {
    const recipe = loudestOf(kind, peakOf);
    const { file, loop } = sounds[recipe.name].files[format];
    const decoded = decode(join(folder, file), recipe.channels);
    const heard = unrolled(decoded, recipe.loopSeconds ?? 0, samples(loop?.start ?? 0));
    addRound(sum, heard, kind === 'bed' || kind === 'lead' ? LOUDEST : 1);
  }
  const effect = peakOf(loudestOf('effect', peakOf));
  return Number(decibels(amplitude(measure(sum).truePeak) + amplitude(effect)).toFixed(1));
}
