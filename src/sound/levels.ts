// How loud every loop is under a Stage, and how slowly it gets there. Pure: a table.
// Must not know: files, clocks, words.
import type { Stage } from '#app/stageTypes';
import { BED, isBed, LOOPS, type LoopName, TONES, type ToneName } from './names.ts';
import { weatherAt } from './weather.ts';

export type Levels = Readonly<Record<LoopName, number>>;

/** seconds: a room is crossed to, weather turns slowly, music follows like a breath (1.5..3) */
const SECONDS = { tone: 1.5, weather: 3, music: 2.5 } as const;
/** seconds in which music makes room for a beat of silence: a beat is over before a breath would be */
const HUSH = 0.5;
/** gain of a room tone when all is well and far off, and what nearness adds; closed in it is 1 */
const TONE = { far: 0.45, near: 0.4 } as const;
/** what is left of the world outside when the room closes in */
const OUTSIDE = 0.4;

export const SILENT = Object.fromEntries(LOOPS.map((name) => [name, 0])) as Levels;

export const gain = (n: number): number => Math.round(Math.max(0, Math.min(1, n)) * 1000) / 1000;

/** Rooms that sound like another. */
const ALIKE: Readonly<Record<string, ToneName>> = {
  orchard: 'garden',
  'waiting-room': 'corridor',
  office: 'workshop',
  beach: 'shore',
  doorway: 'hallway',
};

/** A room without a recording is silence. */
export const toneOf = ({ sound }: Stage): ToneName | undefined =>
  TONES.find((name) => name === sound.tone) ?? ALIKE[sound.tone];

export const isTone = (name: LoopName): name is ToneName => TONES.some((tone) => tone === name);

export function levelsOf(stage: Stage): Levels {
  const { sound, closedIn } = stage;
  const near = closedIn ? 1 : TONE.far + TONE.near * sound.nearness;
  const tone = toneOf(stage);
  const outside = Object.entries(weatherAt(stage)).map(([name, level]) => [
    name,
    gain(level * (closedIn ? OUTSIDE : 1)),
  ]);
  return {
    ...SILENT,
    ...(tone && { [tone]: gain(near) }),
    ...Object.fromEntries(outside),
    [BED]: gain(sound.strings),
  };
}

export const musicSeconds = (held: boolean): number => (held ? HUSH : SECONDS.music);

export function secondsOf(name: LoopName, held: boolean): number {
  if (isBed(name)) return musicSeconds(held);
  return isTone(name) ? SECONDS.tone : SECONDS.weather;
}
