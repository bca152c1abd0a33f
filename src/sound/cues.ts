// What to start, fade, play and caption when one Stage follows another. Pure: no audio.
// Must not know: Howler, files, clocks, or why the Stage is so.
import type { Instrument, Motif } from '#app/music';
import type { Stage } from '#app/stageTypes';
import { soundOfProp } from './foley.ts';
import { gain, isTone, levelsOf, musicSeconds, SILENT, secondsOf, toneOf } from './levels.ts';
import { type EffectName, isBed, LOOPS, type LoopName } from './names.ts';
import { SOUNDS_EN, type SoundWords } from './words.ts';

export type Cue =
  /** bring a loop to `gain` 0..1 within `seconds`; 0 is out, from 0 is in */
  | { act: 'fade'; name: LoopName; gain: number; seconds: number }
  /** the motif to come to, from the next bar on; `seconds` where only its gain changes */
  | { act: 'music'; instrument: Instrument; motif: Motif; gain: number; seconds: number }
  /** the sound closes in, or opens again */
  | { act: 'near'; on: boolean }
  | { act: 'play'; name: EffectName }
  /** `music`: said once while it stays true, however often the music pauses for a silence */
  | { act: 'caption'; text: string; music?: true };

/** a change of the weather smaller than this is not worth a word */
const WORTH_SAYING = 0.2;

const caption = (text: string): Cue => ({ act: 'caption', text });
const said = (text: string): Cue => ({ act: 'caption', text, music: true });

type Change = { name: LoopName; was: number; is: number; beat: boolean };

/** A room that is left needs no word: the one that is entered has its own. Nor does music round a beat of silence. */
function wordsFor({ name, was, is, beat }: Change, said: SoundWords): string | undefined {
  if (isBed(name)) {
    if (beat || (was > 0 && is > 0)) return undefined;
    return was === 0 ? said.bed.begins : said.bed.ends;
  }
  if (isTone(name)) return was === 0 ? said.tones[name].begins : undefined;
  const words = said.weather[name];
  if (was === 0) return words.begins;
  if (is === 0) return words.ends;
  if (Math.abs(is - was) < WORTH_SAYING) return undefined;
  return is < was ? words.eases : words.grows;
}

type Following = { previous: Stage | undefined; next: Stage; words: SoundWords };

const isHeld = (stage: Stage | undefined): boolean => (stage?.hold ?? 0) > 0;

function loopCues({ previous, next, words: said }: Following): Cue[] {
  const before = previous ? levelsOf(previous) : SILENT;
  const after = levelsOf(next);
  const beat = isHeld(next) || isHeld(previous);
  return LOOPS.flatMap((name): Cue[] => {
    const [was, is] = [before[name], after[name]];
    if (was === is) return [];
    const fade: Cue = { act: 'fade', name, gain: is, seconds: secondsOf(name, isHeld(next)) };
    // neither in another room nor where the room closes in is the weather another
    const elsewhere =
      previous !== undefined &&
      (previous.closedIn !== next.closedIn || previous.sound.tone !== next.sound.tone);
    const fades = was > 0 && is > 0;
    const words = elsewhere && fades ? undefined : wordsFor({ name, was, is, beat }, said);
    return words === undefined ? [fade] : [fade, caption(words)];
  });
}

const isSameMusic = (a: Stage['sound'] | undefined, b: Stage['sound']): boolean =>
  a?.instrument === b.instrument && a.motif === b.motif && gain(a.lead) === gain(b.lead);

function musicCues({ previous, next, words }: Following): Cue[] {
  const { instrument, motif, lead } = next.sound;
  if (isSameMusic(previous?.sound, next.sound)) return [];
  if (!previous && gain(lead) === 0) return [];
  const seconds = musicSeconds(isHeld(next));
  const music: Cue = { act: 'music', instrument, motif, gain: gain(lead), seconds };
  if (lead > 0) return [music, said(words.music(instrument, motif))];
  const stops = !isHeld(next) && (previous?.sound.lead ?? 0) > 0;
  return stops ? [music, said(words.musicEnds)] : [music];
}

function closingCues({ previous, next, words }: Following): Cue[] {
  if (next.closedIn === (previous?.closedIn ?? false)) return [];
  const near: Cue = { act: 'near', on: next.closedIn };
  const tone = toneOf(next);
  return next.closedIn && tone ? [near, caption(words.tones[tone].near)] : [near];
}

const effectsOf = (stage: Stage | undefined): EffectName[] => [
  ...new Set((stage?.sound.effects ?? []).flatMap((prop) => soundOfProp(prop) ?? [])),
];

/** An effect is new if the Stage before did not have it: the same Stage shown again is not heard again. */
function effectCues({ previous, next, words }: Following): Cue[] {
  const old = new Set(effectsOf(previous));
  return effectsOf(next)
    .filter((name) => !old.has(name))
    .flatMap((name): Cue[] => [{ act: 'play', name }, caption(words.effects[name])]);
}

/** In order: loops, music, the room closing in, single sounds. No `previous` when sound begins: everything comes up from silence. */
export function cuesBetween(
  previous: Stage | undefined,
  next: Stage,
  words: SoundWords = SOUNDS_EN,
): readonly Cue[] {
  if (previous === next) return [];
  const following = { previous, next, words };
  return [loopCues, musicCues, closingCues, effectCues].flatMap((cues) => cues(following));
}

/** What a hold does not hold back: music that makes room for the silence. */
export const isHush = (cue: Cue): boolean =>
  cue.act === 'music' || (cue.act === 'fade' && isBed(cue.name));
