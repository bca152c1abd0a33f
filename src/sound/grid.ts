// The one bar grid of all music: where the next bar begins, where in its loop a stem is, and how one motif gives way to another.
// Must not know: audio, files, motifs. Times are seconds on one clock.

/** 72 beats a minute, four in a bar */
export const BAR = (4 * 60) / 72;
export const BARS = 8;
export const ROUND = BAR * BARS;

/**
 * Seconds round the bar line. The old motif begins to give way `before` it and rings out until `after`, as under a pedal; the
 * new one comes up in `rise`, just in time for its first note to be whole. Nothing in this is a cut.
 */
export const CROSS = { before: 0.6, rise: 0.3, after: 2 } as const;

/** The first bar line that still leaves time for the new motif to come up. */
export const nextBar = (now: number, origin: number): number =>
  origin + Math.ceil((now + CROSS.before - origin) / BAR - 1e-9) * BAR;

/** How far into its loop a stem is at `at`, 0 <= n < ROUND. */
export const placeAt = (at: number, origin: number): number =>
  (((at - origin) % ROUND) + ROUND) % ROUND;

const between = (x: number): number => Math.min(1, Math.max(0, x));

/** Gains of old and new, `t` seconds after the bar line (negative before it). */
export const crossAt = (t: number): { old: number; next: number } => ({
  old: 1 - between((t + CROSS.before) / (CROSS.before + CROSS.after)),
  next: between((t + CROSS.rise) / CROSS.rise),
});
