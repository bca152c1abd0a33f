// Breath and blink: the small movements that never stop. Pure functions of time.
// Must not know: Phaser, or why someone breathes fast.

/** -1 emptied .. 1 full, for a time in ms and breaths a minute; in is quicker than out. */
export function breathAt(ms: number, perMinute: number): number {
  const turn = ((((ms / 60000) * perMinute) % 1) + 1) % 1;
  const inward = 0.42;
  const phase = turn < inward ? turn / inward / 2 : 0.5 + (turn - inward) / (1 - inward) / 2;
  return -Math.cos(phase * 2 * Math.PI);
}

const BLINK = 130;
const SLOT = 4700;

/** A fraction that looks random and is the same for the same numbers. */
export function scatter(n: number, seed: number): number {
  const s = Math.sin(n * 127.1 + seed * 311.7) * 43758.5453;
  return s - Math.floor(s);
}

/** True while the eyes are shut: once in each 4.7 s, at a moment that differs by person and time. */
export function blinksAt(ms: number, seed: number): boolean {
  const slot = Math.floor(ms / SLOT);
  const start = slot * SLOT + scatter(slot, seed) * (SLOT - BLINK);
  return ms >= start && ms < start + BLINK;
}

export type Fall = { x: number; y: number };

/** Where the nth drop of a slow rain is in a box of the given size; speed in units a second. */
export function fallAt(
  n: number,
  ms: number,
  w: number,
  h: number,
  speed: number,
  drift: number,
): Fall {
  const pace = speed * (0.75 + scatter(n, 3) * 0.5);
  const run = h + 60;
  const way = (scatter(n, 1) * run + (ms / 1000) * pace) % run;
  const x = scatter(n, 2) * (w + h * drift) - way * drift;
  return { x: ((x % w) + w) % w, y: way - 30 };
}
