// How long a person needs for some words before the talk goes on by itself.
// Must not know: timers.

/** Slow enough to be read aloud: 180 words a minute, and a breath. */
const MS_A_WORD = 60_000 / 180;
const BREATH_MS = 1400;

const FACTORS = { slow: 1.6, calm: 1, quick: 0.65 } as const;

export type Pace = keyof typeof FACTORS;

/** Milliseconds. */
export const readingTime = (words: string, pace: Pace = 'calm'): number =>
  (BREATH_MS + words.split(/\s+/).filter(Boolean).length * MS_A_WORD) * FACTORS[pace];
