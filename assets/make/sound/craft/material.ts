// What things are made of, as the tones they ring in when touched, and how to build a short sound of layers.
// Must not know: which object; the tables in sounds/ do.
import type { Chance } from './chance.ts';
import { place, type Signal, silence } from './signal.ts';
import { type Partial, struck } from './strike.ts';

type Body = readonly Partial[];

const bodies = {
  wood: '95 1 .06, 188 .6 .05, 430 .35 .03',
  plastic: '540 .5 .015, 1900 .3 .01, 3300 .15 .006',
  glass: '1900 .4 .18, 3350 .3 .12, 5200 .15 .08, 420 .3 .02',
  iron: '310 .6 .15, 820 .4 .22, 1630 .3 .18, 2740 .2 .1',
  tin: '640 .5 .06, 1500 .35 .05, 2950 .2 .03',
  stone: '220 .6 .02, 700 .3 .012, 1500 .2 .008',
  card: '140 .8 .03, 300 .3 .02',
  ceramic: '180 .8 .03, 415 .4 .025, 2140 .25 .06, 3390 .14 .05, 5210 .07 .03',
  /** a small bowl of bronze, as it stands on a house altar */
  bronze: '523 1 1.3, 1412 .5 .9, 2650 .22 .5, 4120 .08 .25',
} as const;
export type Material = keyof typeof bodies;

/** Hertz, size and decay in seconds of each tone, written `95 1 .06, …`. */
export const tonesOf = (written: string): Body =>
  written.split(', ').map((one): Partial => {
    const [hertz = 0, size = 0, decay = 0] = one.split(' ').map(Number);
    return [hertz, size, decay];
  });

/** Larger things ring lower: `by` multiplies every tone. */
const tuned = (body: Body, by: number): Body =>
  body.map(([hertz, size, decay]): Partial => [hertz * by, size, decay]);

export type Hit = { of: Material; by?: number; contact?: number; seconds?: number };

/** One touch of a thing. */
export const hit = (chance: Chance, { of, by = 1, contact = 0.7, seconds = 0.4 }: Hit): Signal =>
  struck(seconds, tuned(tonesOf(bodies[of]), by), contact, chance);

export type Layer = readonly [at: number, gain: number, sound: Signal];

/** Layers laid over each other, in seconds from the start. */
export function layered(seconds: number, layers: readonly Layer[]): Signal {
  const out = silence(seconds);
  for (const [at, gain, sound] of layers) place(out, sound, at, gain);
  return out;
}

/** The same touch at several times, each with its gain. */
export const repeated = (
  make: (n: number) => Signal,
  at: readonly (readonly [at: number, gain: number])[],
): Layer[] => at.map(([time, gain], n): Layer => [time, gain, make(n)]);
