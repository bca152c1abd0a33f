// What the conductor needs of a machine that can sound, and what is written down of it.
// Must not know: which machine.
import type { EffectName, Format, LoopName, SoundName } from './names.ts';

/** each 0..1 */
export type Volumes = { music: number; room: number; effects: number; all: number };

export type Speakers = {
  fade(name: LoopName, gain: number, seconds: number): void;
  play(name: EffectName): void;
  setVolumes(volumes: Volumes): void;
  mute(on: boolean): void;
  pause(on: boolean): void;
  /** wakes audio that the browser has put to sleep */
  resume(): void;
  /** at once and for good; lets go of all files */
  silence(): void;
};

/** What happened, in order; for tests and for nothing else. */
export type SoundEvent =
  | { act: 'begin'; audio: boolean }
  | { act: 'fade'; name: LoopName; gain: number; seconds: number }
  | { act: 'play'; name: EffectName }
  | { act: 'caption'; name: SoundName; caption: string }
  | { act: 'loaded'; name: SoundName; format: Format }
  | { act: 'failed'; name: SoundName; format: Format }
  /** both stems, on the audio clock in seconds */
  | { act: 'stems'; at: readonly [piano: number, strings: number] }
  | { act: 'pause'; on: boolean }
  | { act: 'silence' };
