// "Two Chairs": the cue of the talks, eight bars that come round again. E minor that never quite settles; the piano asks
// and leaves room, the strings answer underneath. Either stem stands alone. Must not know: who is winning.
import type { Note, Part, Pitch, Stem } from './notation.ts';

export const BPM = 72;
export const BARS = 8;
/** exactly 1,280,000 samples at 48 kHz */
export const SECONDS = (BARS * 4 * 60) / BPM;

/** bass, then the inner voices from low to high: Em9, Cmaj7, G/B, Dsus, Em/G, Cmaj9, Am7, Bm7sus */
const CHORDS: readonly (readonly [Pitch, Pitch, Pitch, Pitch])[] = [
  ['E2', 'B3', 'D4', 'F#4'],
  ['C2', 'G3', 'B3', 'E4'],
  ['B1', 'G3', 'B3', 'D4'],
  ['D2', 'A3', 'D4', 'G4'],
  ['G2', 'B3', 'E4', 'F#4'],
  ['C2', 'G3', 'D4', 'E4'],
  ['A1', 'G3', 'C4', 'E4'],
  ['B1', 'A3', 'D4', 'E4'],
];

/** The left hand: the bass on one, its octave late, and two inner notes as an afterthought. */
const LEFT: readonly Note[] = CHORDS.flatMap(([bass, low, mid], n): Note[] => [
  [n + 1, 0, bass, 3.75, 38],
  [n + 1, 1.5, low, 2.25, 27],
  [n + 1, 2.25, mid, 1.5, 24],
]);

/** The right hand: a question of four notes, asked, asked lower, asked shorter; then it waits. */
const RIGHT: readonly Note[] = [
  [1, 0.5, 'B4', 1.25, 45],
  [1, 2, 'G4', 0.75, 40],
  [1, 3, 'F#4', 2, 45],
  [2, 1.5, 'E4', 2.25, 38],
  [3, 0.5, 'A4', 1.25, 46],
  [3, 2, 'G4', 0.75, 40],
  [3, 3, 'D4', 2, 43],
  [4, 2.5, 'E4', 1.25, 34],
  [5, 0.5, 'B4', 1, 47],
  [5, 1.75, 'D5', 1, 45],
  [5, 3, 'F#5', 1.75, 48],
  [6, 1, 'E5', 2.5, 41],
  [7, 1, 'C5', 1, 40],
  [7, 2.5, 'B4', 1.5, 37],
  [8, 2, 'A4', 1.75, 32],
];

const PIANO: Part = {
  name: 'piano',
  programme: 0,
  pan: 62,
  hall: 74,
  pedal: true,
  looseness: 0.014,
  notes: [...LEFT, ...RIGHT],
};

/** Violins and violas hold the two upper voices, moving only where the chord does. */
const HIGH: Part = {
  name: 'high strings',
  programme: 48,
  pan: 50,
  hall: 84,
  swell: { least: 46, most: 82 },
  looseness: 0,
  notes: CHORDS.flatMap(([, , mid, high], n): Note[] => [
    [n + 1, 0, mid, 4, 44],
    [n + 1, 0, high, 4, 40],
  ]),
};

/** The cello: the bass an octave up, and in the second half a slow line of its own. */
const CELLO: Part = {
  name: 'cello',
  programme: 42,
  pan: 76,
  hall: 70,
  swell: { least: 58, most: 92 },
  looseness: 0,
  notes: [
    [1, 0, 'E3', 4, 50],
    [2, 0, 'C3', 4, 48],
    [3, 0, 'B2', 4, 48],
    [4, 0, 'D3', 4, 48],
    [5, 0, 'G3', 2, 54],
    [5, 2, 'F#3', 2, 50],
    [6, 0, 'E3', 3, 54],
    [6, 3, 'D3', 1, 46],
    [7, 0, 'C3', 4, 52],
    [8, 0, 'B2', 4, 46],
  ],
};

export const STEMS: readonly Stem[] = [
  { name: 'piano', bars: BARS, parts: [PIANO] },
  { name: 'strings', bars: BARS, parts: [HIGH, CELLO] },
];
