// What to start, fade, play and caption when one Stage follows another. Pure: a table, no audio.
// Must not know: Howler, files, clocks, or why the Stage is so.
import type { Stage } from '#app/stageTypes';
import { soundOfProp } from './foley.ts';
import { type EffectName, isStem, LOOPS, type LoopName, type SoundName, TONES } from './names.ts';

export type Cue =
  /** bring a loop to `gain` 0..1 within `seconds`; 0 is out, from 0 is in */
  | { act: 'fade'; name: LoopName; gain: number; seconds: number }
  | { act: 'play'; name: EffectName }
  | { act: 'caption'; name: SoundName; when: 'begins' | 'ends' | 'near' };

type Levels = Readonly<Record<LoopName, number>>;

/** seconds: a room is crossed to, weather turns slowly, music follows like a breath (1.5..3) */
const SECONDS = { tone: 1.5, weather: 3, stem: 2.5 } as const;
/** seconds in which music makes room for a beat of silence: a beat is over before a breath would be */
const HUSH = 0.5;
/** gain of a room tone when all is well and far off, and what nearness adds; closed in it is 1 */
const TONE = { far: 0.45, near: 0.4 } as const;
/** what is left of the world outside when the room closes in */
const OUTSIDE = 0.4;

const SILENT = Object.fromEntries(LOOPS.map((name) => [name, 0])) as Levels;

const gain = (n: number): number => Math.round(Math.max(0, Math.min(1, n)) * 1000) / 1000;

/** How loud every loop is under a Stage; a tone or weather without a recording is silence. */
export function levelsOf(stage: Stage): Levels {
  const { sound, weather, closedIn } = stage;
  const tone = closedIn ? 1 : TONE.far + TONE.near * sound.nearness;
  const rain = weather.kind === 'rain' ? weather.strength * (closedIn ? OUTSIDE : 1) : 0;
  const tones = TONES.filter((name) => name === sound.tone).map((name) => [name, gain(tone)]);
  return {
    ...SILENT,
    ...Object.fromEntries(tones),
    rain: gain(rain),
    piano: gain(sound.piano),
    strings: gain(sound.strings),
  };
}

function secondsOf(name: LoopName, held: boolean): number {
  if (isStem(name)) return held ? HUSH : SECONDS.stem;
  return name === 'rain' ? SECONDS.weather : SECONDS.tone;
}

const isTone = (name: LoopName): boolean => TONES.some((tone) => tone === name);

type Change = { name: LoopName; was: number; is: number; beat: boolean };

/** A room that is left needs no word: the one that is entered has its own. Nor does music round a beat of silence. */
function captionCues({ name, was, is, beat }: Change): Cue[] {
  if (beat && isStem(name)) return [];
  if (was === 0) return [{ act: 'caption', name, when: 'begins' }];
  return is === 0 && !isTone(name) ? [{ act: 'caption', name, when: 'ends' }] : [];
}

function loopCues(previous: Stage | undefined, next: Stage): Cue[] {
  const before = previous ? levelsOf(previous) : SILENT;
  const after = levelsOf(next);
  const held = next.hold > 0;
  const beat = held || (previous?.hold ?? 0) > 0;
  return LOOPS.flatMap((name): Cue[] => {
    const [was, is] = [before[name], after[name]];
    if (was === is) return [];
    const fade: Cue = { act: 'fade', name, gain: is, seconds: secondsOf(name, held) };
    return [fade, ...captionCues({ name, was, is, beat })];
  });
}

function closingCues(previous: Stage | undefined, next: Stage): Cue[] {
  const closes = next.closedIn && !previous?.closedIn;
  const tone = TONES.find((name) => name === next.sound.tone);
  return closes && tone ? [{ act: 'caption', name: tone, when: 'near' }] : [];
}

const effectsOf = (stage: Stage | undefined): EffectName[] => [
  ...new Set((stage?.sound.effects ?? []).flatMap((prop) => soundOfProp(prop) ?? [])),
];

/** An effect is new if the Stage before did not have it: the same Stage shown again is not heard again. */
function effectCues(previous: Stage | undefined, next: Stage): Cue[] {
  const old = new Set(effectsOf(previous));
  return effectsOf(next)
    .filter((name) => !old.has(name))
    .flatMap((name): Cue[] => [
      { act: 'play', name },
      { act: 'caption', name, when: 'begins' },
    ]);
}

/** In order: loops, the room closing in, single sounds. No `previous` when sound begins: everything comes up from silence. */
export function cuesBetween(previous: Stage | undefined, next: Stage): readonly Cue[] {
  if (previous === next) return [];
  return [
    ...loopCues(previous, next),
    ...closingCues(previous, next),
    ...effectCues(previous, next),
  ];
}

/** What a hold does not hold back: music that makes room for the silence. */
export const isHush = (cue: Cue): boolean => cue.act === 'fade' && isStem(cue.name);
