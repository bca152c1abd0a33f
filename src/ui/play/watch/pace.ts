// How long a person needs for some words before the talk goes on by itself.
// Must not know: timers.

/** Slow enough to be read aloud: 180 words a minute, and a breath. */
const MS_A_WORD = 60_000 / 180;
const BREATH_MS = 1400;

/** Milliseconds. */
export const readingTime = (words: string): number =>
  BREATH_MS + words.split(/\s+/).filter(Boolean).length * MS_A_WORD;
