// From a raw sound to its files: gain to the target, spare ends for loops, both codecs, and the figures as decoded.
// Must not know: what the sound means.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Entry, Recording } from '../../../../src/sound/manifest.ts';
import { FORMATS, type Format } from '../../../../src/sound/names.ts';
import { ROLL, rolled, unrolled } from '../craft/loop.ts';
import { peakOf, RATE, type Sound, samples, scaled, softEnds, toPeak } from '../craft/signal.ts';
import type { Recipe } from '../recipe.ts';
import { decode, encode, type Measured, measure } from './ffmpeg.ts';
import { bestStart, seamOf } from './seam.ts';
import { figureOf } from './spectrum.ts';

/** highest true peak of a sound that is heard once, so that it may fall on top of everything else */
const CEILING = -13.5;

const round = (n: number, places: number): number => Number(n.toFixed(places));
const gained = (sound: Sound, decibels: number): Sound =>
  sound.map((one) => scaled(one, 10 ** (decibels / 20)));

/** Decibels that bring a measured sound to its target; a single sound stays under the ceiling. */
function wanting(recipe: Recipe, { integrated, loudest, truePeak }: Measured): number {
  if (recipe.loopSeconds) return recipe.loudness - integrated;
  return Math.min(recipe.loudness - loudest, CEILING - truePeak);
}

type Take = { heard: Sound; start: number };

/** The part of a decoded file that is heard. Stems start alike, so that they stay on one clock. */
function heardIn(recipe: Recipe, decoded: Sound): Take {
  const { loopSeconds, kind } = recipe;
  if (!loopSeconds) return { heard: decoded, start: 0 };
  const start = kind === 'lead' || kind === 'bed' ? samples(ROLL) : bestStart(decoded, loopSeconds);
  return { heard: unrolled(decoded, loopSeconds, start), start };
}

/** A static gain and nothing else: no limiter touches a sound here. */
function kept(recipe: Recipe, sound: Sound, gain: number, path: string, format: Format): Take {
  const level = gained(sound, gain);
  if (peakOf(level) >= 1) throw new Error(`${recipe.name}: too loud for its target, it would clip`);
  const { rate, steady = false, tight = false, loopSeconds } = recipe;
  const long = loopSeconds !== undefined && (steady || tight);
  encode(loopSeconds ? rolled(level) : level, path, { format, rate, steady, tight, long });
  return heardIn(recipe, decode(path, sound.length));
}

function loopFigures({ heard, start }: Take, seconds: number): Pick<Recording, 'loop' | 'seam'> {
  const { step, usual } = seamOf(heard);
  const from = start / RATE;
  return {
    loop: { start: round(from, 6), end: round(from + seconds, 6) },
    seam: { step: round(step, 5), usual: round(usual, 5) },
  };
}

function recorded(recipe: Recipe, sound: Sound, folder: string, format: Format): Recording {
  const path = join(folder, `${recipe.name}.${format}`);
  const gain = wanting(recipe, measure(sound));
  // codecs drop the top of quiet noise, so the gain is set once more by what comes out
  const { heard: first } = kept(recipe, sound, gain, path, format);
  const take = kept(recipe, sound, gain + wanting(recipe, measure(first)), path, format);
  const figures = measure(take.heard);
  return {
    file: basename(path),
    bytes: statSync(path).size,
    sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
    loudness: round(recipe.loopSeconds ? figures.integrated : figures.loudest, 1),
    truePeak: round(figures.truePeak, 1),
    ...(recipe.loopSeconds ? loopFigures(take, recipe.loopSeconds) : {}),
  };
}

/** Writes both files of a recipe into `folder`; gives what the manifest says of them. */
export function master(recipe: Recipe, raw: Sound, folder: string): Entry {
  const sound = toPeak(recipe.loopSeconds ? raw : raw.map(softEnds), 0.25);
  const [webm, m4a] = FORMATS.map((format) => recorded(recipe, sound, folder, format));
  if (!webm || !m4a) throw new Error('master: expected two formats');
  const { kind, loopSeconds } = recipe;
  return {
    kind,
    seconds: round((sound[0]?.length ?? 0) / RATE + (loopSeconds ? 2 * ROLL : 0), 4),
    figure: figureOf(sound),
    files: { webm, m4a },
  };
}
