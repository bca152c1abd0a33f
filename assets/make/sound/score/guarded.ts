// Guarded: a question of four notes, asked, asked lower, asked shorter; then it waits. The left hand leaves room.
// Must not know: instruments; any of them may play it.
import { CHORDS } from './chords.ts';
import type { Note } from './notation.ts';

/** The bass on one, its octave late, and two inner notes as an afterthought. */
const LEFT: readonly Note[] = CHORDS.flatMap(([bass, low, mid], n): Note[] => [
  [n + 1, 0, bass, 3.75, 38],
  [n + 1, 1.5, low, 2.25, 27],
  [n + 1, 2.25, mid, 1.5, 24],
]);

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

export const guarded: readonly Note[] = [...LEFT, ...RIGHT];
