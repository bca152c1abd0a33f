// What is known of each recording: its files, its loop, its captions and its measured figures.
// Must not know: how it was made or where it is served. The file itself is written by the sound build.
import written from '../../assets/sound/manifest.json';
import type { Format, SoundName } from './names.ts';

/** figures of one file as decoded; loudness in LUFS, peaks in dBTP, steps in full scale 0..1 */
export type Recording = {
  file: string;
  bytes: number;
  sha256: string;
  /** integrated for loops, loudest 400 ms for single sounds */
  loudness: number;
  truePeak: number;
  /** the part that goes round, in seconds of the decoded file */
  loop?: { start: number; end: number };
  /** the jump from the loop's last sample to its first, and the jump that 99.9 % of its samples stay under */
  seam?: { step: number; usual: number };
};

export type Entry = {
  /** tone, weather, stem or effect */
  kind: string;
  /** of the whole file */
  seconds: number;
  /** said once when it begins */
  caption: string;
  /** said once when it has gone */
  ends?: string;
  /** said once when the room closes in */
  near?: string;
  files: Record<Format, Recording>;
};

export type Manifest = {
  format: number;
  /** everything at full at once: dBTP by format */
  sum: Record<Format, number>;
  sounds: Record<SoundName, Entry>;
};

export const manifest: Manifest = written;
