// Shares as words: the debrief never shows a percentage.
// Must not know: what was counted. Source: rulings, "Checking" (outcomes for the debrief).
import type { Often } from '#domain/often';

/** The one table: each word holds below its share, 0..1, and from the one before it on. */
const BELOW: readonly (readonly [share: number, word: Often])[] = [
  [0.1, 'hardly ever'],
  [0.4, 'sometimes'],
  [0.6, 'about half'],
  [0.9, 'mostly'],
];

/** `share`: 0..1. */
export const likelihood = (share: number): Often =>
  BELOW.find(([below]) => share < below)?.[1] ?? 'nearly always';
