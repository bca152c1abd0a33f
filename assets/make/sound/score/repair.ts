// Repair: the same bars heard from G; question and answer go together, in thirds and sixths. Nothing is triumphant.
// Must not know: instruments; any of them may play it.
import { CHORDS } from './chords.ts';
import type { Note, Pitch } from './notation.ts';

/** What the bass makes of the same chords when it is at home. */
const HOME: readonly Pitch[] = ['G2', 'C2', 'B1', 'D2', 'E2', 'C2', 'A1', 'D2'];

const LEFT: readonly Note[] = CHORDS.flatMap(([, low, mid, high], n): Note[] => [
  [n + 1, 0, HOME[n] ?? 'G2', 3.75, 40],
  [n + 1, 1, low, 1, 28],
  [n + 1, 1.5, mid, 1, 26],
  [n + 1, 2, high, 1.5, 27],
  [n + 1, 3, mid, 1, 25],
]);

type Two = readonly [
  bar: number,
  beat: number,
  low: Pitch,
  high: Pitch,
  length: number,
  touch: number,
];

const TOGETHER: readonly Two[] = [
  [1, 0.5, 'B4', 'D5', 1.25, 44],
  [1, 2, 'G4', 'B4', 0.75, 39],
  [1, 3, 'D5', 'G5', 1, 44],
  [2, 0.5, 'E5', 'G5', 2, 42],
  [2, 3, 'B4', 'D5', 1, 37],
  [3, 0.5, 'B4', 'D5', 1.25, 44],
  [3, 2, 'G4', 'B4', 0.75, 38],
  [3, 3, 'G4', 'D5', 1, 42],
  [4, 0.5, 'A4', 'D5', 1.75, 39],
  [4, 2.5, 'D5', 'G5', 1.25, 41],
  [5, 0.5, 'B4', 'G5', 1, 44],
  [5, 1.75, 'B4', 'E5', 1, 41],
  [5, 3, 'G5', 'B5', 1, 44],
  [6, 0.5, 'E5', 'G5', 2.25, 43],
  [6, 3, 'B4', 'D5', 1, 37],
  [7, 0.5, 'C5', 'E5', 1.25, 41],
  [7, 2, 'E5', 'G5', 1.5, 41],
  [8, 0.5, 'A4', 'D5', 1, 38],
  [8, 2, 'B4', 'D5', 1.75, 36],
];

const RIGHT: readonly Note[] = TOGETHER.flatMap(([bar, beat, low, high, length, touch]): Note[] => [
  [bar, beat, low, length, touch - 4],
  [bar, beat, high, length, touch],
]);

export const repair: readonly Note[] = [...LEFT, ...RIGHT];
