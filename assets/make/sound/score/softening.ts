// Softening: the hands begin to move; the question gets an answer a third above it, and is not asked again.
// Must not know: instruments; any of them may play it.
import { CHORDS } from './chords.ts';
import type { Note } from './notation.ts';

/** One note a beat, upward, like breath that has found its pace. */
const LEFT: readonly Note[] = CHORDS.flatMap(([bass, low, mid, high], n): Note[] => [
  [n + 1, 0, bass, 3.75, 38],
  [n + 1, 1, low, 2.75, 27],
  [n + 1, 2, mid, 1.75, 25],
  [n + 1, 3, high, 1, 24],
]);

const RIGHT: readonly Note[] = [
  [1, 0.5, 'B4', 1.25, 43],
  [1, 2, 'G4', 0.75, 38],
  [1, 3, 'A4', 1.5, 42],
  [2, 1, 'G4', 1.75, 38],
  [2, 3, 'D5', 1, 40],
  [3, 0, 'B4', 2.5, 42],
  [3, 3, 'D5', 1, 40],
  [4, 0.5, 'A4', 1.5, 38],
  [4, 2.5, 'D5', 1.25, 40],
  [5, 0.5, 'B4', 1, 44],
  [5, 1.75, 'D5', 1, 42],
  [5, 3, 'E5', 1, 44],
  [6, 0.5, 'G5', 2, 44],
  [6, 3, 'E5', 1, 38],
  [7, 0.5, 'E5', 1.5, 42],
  [7, 2.5, 'C5', 1.25, 38],
  [8, 0.5, 'D5', 1, 38],
  [8, 2, 'B4', 1.75, 36],
];

export const softening: readonly Note[] = [...LEFT, ...RIGHT];
