// What the conductor needs of a machine that can sound, and what is written down of it.
// Must not know: which machine.
import type { EffectName, Format, LeadName, LoopName, SoundName } from './names.ts';

/** each 0..1 */
export type Volumes = { music: number; room: number; effects: number; all: number };

export type Speakers = {
  fade(name: LoopName, gain: number, seconds: number): void;
  /** comes to this motif at the next bar; where it is already playing, its gain follows within `seconds` */
  music(name: LeadName, gain: number, seconds: number): void;
  /** the music as from another room, or as it was */
  near(on: boolean): void;
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
  | { act: 'music'; name: LeadName; gain: number; seconds: number }
  | { act: 'near'; on: boolean }
  | { act: 'play'; name: EffectName }
  | { act: 'caption'; caption: string }
  | { act: 'loaded'; name: SoundName; format: Format }
  | { act: 'failed'; name: SoundName; format: Format }
  | { act: 'unloaded'; name: SoundName }
  /** a stem that begins to go round: seconds since the first one began, and how far into its loop */
  | { act: 'stem'; name: LeadName | 'strings'; at: number; place: number }
  /** at which bar line, counted from the first stem's beginning */
  | { act: 'cross'; name: LeadName; bar: number }
  | { act: 'pause'; on: boolean }
  | { act: 'silence' };
