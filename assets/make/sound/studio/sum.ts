// The worst case: every loop at full at once, in step, and the loudest single sound on top.
// Must not know: how often that happens.
import { join } from 'node:path';
import type { Manifest } from '../../../../src/sound/manifest.ts';
import type { Format } from '../../../../src/sound/names.ts';
import { unrolled } from '../craft/loop.ts';
import { RATE, type Sound, samples } from '../craft/signal.ts';
import { RECIPES, type Recipe } from '../recipes.ts';
import { decode, measure } from './ffmpeg.ts';

/** seconds after which loops of 10, 20 and 26 2/3 seconds meet again */
const ROUND = 80;

const amplitude = (decibels: number): number => 10 ** (decibels / 20);
const decibels = (size: number): number => 20 * Math.log10(size);

function addRound(into: Sound, loop: Sound): void {
  into.forEach((out, channel) => {
    const one = loop[channel % loop.length];
    if (!one) throw new Error('addRound: expected at least one channel');
    for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + (one[i % one.length] ?? 0);
  });
}

const channelsOf = (recipe: Recipe): number =>
  recipe.kind === 'tone' && recipe.name !== 'car-park' ? 1 : 2;

/** dBTP of everything at full: all loops (only the loudest tone, as one room sounds at a time) and an effect. */
export function worstPeak(sounds: Manifest['sounds'], folder: string, format: Format): number {
  const sum: Sound = [new Float64Array(ROUND * RATE), new Float64Array(ROUND * RATE)];
  const peakOf = (recipe: Recipe): number => sounds[recipe.name].files[format].truePeak;
  const tones = RECIPES.filter((recipe) => recipe.kind === 'tone');
  const loudest = tones.toSorted((a, b) => peakOf(b) - peakOf(a))[0];
  for (const recipe of RECIPES.filter(
    (r) => r.loopSeconds && (r.kind !== 'tone' || r === loudest),
  )) {
    const { file, loop } = sounds[recipe.name].files[format];
    const decoded = decode(join(folder, file), channelsOf(recipe));
    addRound(sum, unrolled(decoded, recipe.loopSeconds ?? 0, samples(loop?.start ?? 0)));
  }
  const effects = RECIPES.filter((recipe) => recipe.kind === 'effect').map(peakOf);
  const all = amplitude(measure(sum).truePeak) + amplitude(Math.max(...effects));
  return Number(decibels(all).toFixed(1));
}
