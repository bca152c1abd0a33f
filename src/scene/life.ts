// Breath and blink: the small movements that never stop. Pure functions of time.
// Must not know: Phaser, or why someone breathes fast.
import { clamp, ease } from './glide.ts';

/** -1 emptied .. 1 full, for a time in ms and breaths a minute; in is quicker than out. */
export function breathAt(ms: number, perMinute: number): number {
  const turn = ((((ms / 60000) * perMinute) % 1) + 1) % 1;
  const inward = 0.42;
  const phase = turn < inward ? turn / inward / 2 : 0.5 + (turn - inward) / (1 - inward) / 2;
  return -Math.cos(phase * 2 * Math.PI);
}

/** A breath under way. `turns` had been drawn at time `at`, in ms. */
export type Breathing = { perMinute: number; turns: number; at: number };

const turnsAt = ({ perMinute, turns, at }: Breathing, now: number): number =>
  turns + ((now - at) / 60000) * perMinute;

/** Another pace from now on; the breath that is being drawn goes on from where it is. */
export const paced = (breath: Breathing, perMinute: number, now: number): Breathing =>
  breath.perMinute === perMinute ? breath : { perMinute, turns: turnsAt(breath, now), at: now };

/** How full the chest is, -1..1. */
export const airOf = (breath: Breathing, now: number): number =>
  breathAt(turnsAt(breath, now) * 60000, 1);

/** A fraction that looks random and is the same for the same numbers. */
export function scatter(n: number, seed: number): number {
  const s = Math.sin(n * 127.1 + seed * 311.7) * 43758.5453;
  return s - Math.floor(s);
}

/** ms in which lids close, rest and open. */
const CLOSING = 70;
const SHUT = 50;
const OPENING = 110;
const BLINK = CLOSING + SHUT + OPENING;
/** each stretch of so many ms has one blink at a moment of its own, some two in a row */
const SLOT = 4700;
const AGAIN = 380;
const TWICE = 0.18;

/** When the blinks of a stretch begin, in ms. */
const blinksOf = (slot: number, seed: number): readonly number[] => {
  const first = slot * SLOT + scatter(slot, seed) * (SLOT - BLINK - AGAIN);
  return scatter(slot, seed + 17) < TWICE ? [first, first + AGAIN] : [first];
};

const lidOf = (since: number): number => {
  if (since < 0 || since >= BLINK) return 0;
  if (since < CLOSING) return ease(since / CLOSING);
  return 1 - ease(clamp((since - CLOSING - SHUT) / OPENING));
};

/** How far the lids are down, 0 open .. 1 shut: at moments that differ by person and time. */
export const lidsAt = (ms: number, seed: number): number =>
  Math.max(...blinksOf(Math.floor(ms / SLOT), seed).map((start) => lidOf(ms - start)));

/** ms until the lids move next; 0 while they do. */
export function untilBlink(ms: number, seed: number): number {
  const slot = Math.floor(ms / SLOT);
  const next = [slot, slot + 1]
    .flatMap((one) => blinksOf(one, seed))
    .find((start) => ms < start + BLINK);
  return Math.max(0, (next ?? ms) - ms);
}

/** ms between two tears, how long one is on its way, and of its way the part in which it comes or goes. */
const TEARS_APART = 8600;
const TEAR = 3800;
const EDGE = 0.22;

export type Tear = { /** 0 at the eye .. 1 at the jaw */ way: number /** 0..1 */; alpha: number };

/** A slow drop now and then, with a long rest between; alpha 0 while there is none. */
export function tearAt(ms: number, seed: number): Tear {
  const slot = Math.floor(ms / TEARS_APART);
  const start = scatter(slot, seed + 29) * (TEARS_APART - TEAR);
  const t = clamp((ms - slot * TEARS_APART - start) / TEAR);
  return { way: ease(t), alpha: clamp(Math.min(t, 1 - t) / EDGE) };
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
