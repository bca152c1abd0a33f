// Quiet: what is left after the talk. One low note and one high one to a bar, and time between them.
// Must not know: which ending it was; it is the same for all of them.
import type { Note } from './notation.ts';

export const quiet: readonly Note[] = [
  [1, 0, 'E3', 4, 30],
  [1, 1, 'B4', 3, 33],
  [2, 0, 'C3', 4, 27],
  [2, 2, 'G4', 2, 29],
  [3, 0, 'G2', 4, 29],
  [3, 1, 'D5', 3, 31],
  [4, 0, 'D3', 4, 25],
  [4, 2, 'A4', 2, 27],
  [5, 0, 'E3', 4, 29],
  [5, 1, 'G4', 1.5, 29],
  [5, 3, 'B4', 1, 31],
  [6, 0, 'C3', 4, 27],
  [6, 1, 'E5', 3, 31],
  [7, 0, 'A2', 4, 27],
  [7, 2, 'C5', 2, 27],
  [8, 0, 'D3', 4, 25],
  [8, 1, 'B4', 3, 25],
];
