// The strings under every motif: they move only where the chord does, and in the second half the cello has a line of its own.
// Must not know: which motif is above them.
import { BARS, CHORDS } from './chords.ts';
import type { Note, Part, Stem } from './notation.ts';

/** Violins and violas hold the two upper voices. */
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

export const STRINGS: Stem = { name: 'strings', bars: BARS, parts: [HIGH, CELLO] };
