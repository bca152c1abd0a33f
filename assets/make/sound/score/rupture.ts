// Rupture: the bass alone, and the question broken off after one note, on the tone that does not belong. Long holes.
// Must not know: instruments; any of them may play it.
import { CHORDS } from './chords.ts';
import type { Note } from './notation.ts';

const LOW: readonly Note[] = CHORDS.map(
  ([bass], n): Note => [n + 1, 0, bass, 4, n % 2 === 0 ? 36 : 30],
);

const BROKEN: readonly Note[] = [
  [1, 2.5, 'F#4', 1, 30],
  [2, 3, 'G4', 0.75, 26],
  [3, 2.5, 'F#4', 1, 30],
  [5, 1.5, 'B4', 0.75, 32],
  [5, 2.5, 'A4', 1, 26],
  [6, 3, 'F#4', 0.75, 26],
  [8, 2, 'E4', 1.5, 24],
];

export const rupture: readonly Note[] = [...LOW, ...BROKEN];
