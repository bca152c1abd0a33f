// "Two Chairs": the eight bars over which everything is written. E minor that never quite settles, with G major inside it:
// the same chords can be heard as a wound or as a home. Must not know: who is winning.
import { BAR, BARS, ROUND } from '../../../../src/sound/grid.ts';
import type { Pitch } from './notation.ts';

export const BPM = 240 / BAR;
export { BARS };
/** exactly 1,280,000 samples at 48 kHz */
export const SECONDS = ROUND;

/** bass, then the inner voices from low to high: Em9, Cmaj7, G/B, Dsus, Em/G, Cmaj9, Am7, Bm7sus */
export const CHORDS: readonly (readonly [Pitch, Pitch, Pitch, Pitch])[] = [
  ['E2', 'B3', 'D4', 'F#4'],
  ['C2', 'G3', 'B3', 'E4'],
  ['B1', 'G3', 'B3', 'D4'],
  ['D2', 'A3', 'D4', 'G4'],
  ['G2', 'B3', 'E4', 'F#4'],
  ['C2', 'G3', 'D4', 'E4'],
  ['A1', 'G3', 'C4', 'E4'],
  ['B1', 'A3', 'D4', 'E4'],
];
