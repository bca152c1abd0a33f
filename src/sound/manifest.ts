// What is known of each recording: its loop for the player, its measured figures for the tests.
// Must not know: how it was made or where it is served. Both files are written by the sound build.
import written from '../../assets/sound/loops.json';
import type { Format, LeadName, LoopName, SoundName } from './names.ts';

/** the part that goes round, in seconds of the decoded file */
export type Span = { start: number; end: number };

/** figures of one file as decoded; loudness in LUFS, peaks in dBTP, steps in full scale 0..1 */
export type Recording = {
  file: string;
  bytes: number;
  sha256: string;
  /** integrated for loops, loudest 400 ms for single sounds */
  loudness: number;
  truePeak: number;
  loop?: Span;
  /** the jump from the loop's last sample to its first, and the jump that 99.9 % of its samples stay under */
  seam?: { step: number; usual: number };
};

export type Entry = {
  kind: 'tone' | 'weather' | 'bed' | 'lead' | 'effect';
  /** of the whole file */
  seconds: number;
  /** of the sound before any codec: peak over mean level in dB, centre of its spectrum in Hz, beginnings a second */
  figure: { crest: number; centroid: number; onsets: number };
  files: Record<Format, Recording>;
};

/** One motif giving way to another, the worst of eight bars: jumps as in a seam, and how far the level sinks in dB. */
export type Crossing = { from: LeadName; to: LeadName; step: number; usual: number; dip: number };

export type Manifest = {
  format: 2;
  /** everything at full at once: dBTP by format */
  sum: Record<Format, number>;
  crossings: Crossing[];
  sounds: Record<SoundName, Entry>;
};

/** Where each loop goes round, by format. */
export const loops: Record<LoopName | LeadName, Record<Format, Span>> = written;
