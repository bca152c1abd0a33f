// Weather besides rain on a window: rain on a roof and on a street, wind, snow that takes sound away, birds at dawn.
// Must not know: loudness targets, files.
import { air, gusts, hum } from '../craft/air.ts';
import { between, type Chance, chanceFrom } from '../craft/chance.ts';
import { lowPass } from '../craft/filter.ts';
import { hit } from '../craft/material.ts';
import { mixed, placeRound, type Signal, type Sound, signalOf } from '../craft/signal.ts';
import { drop } from '../craft/strike.ts';

export const WEATHER_SECONDS = 10;
const SECONDS = WEATHER_SECONDS;

/** Drops on a thin roof overhead: a drum without a tune. */
export function rainRoof(): Sound {
  const c = chanceFrom(701);
  const out = mixed([air(SECONDS, 180, 1500, c), 1], [air(SECONDS, 2500, 6000, c), 0.12]);
  for (let n = 0; n < 900; n++) {
    const tap = hit(c, { of: 'card', by: between(c, 1.2, 3.4), contact: 0.6, seconds: 0.1 });
    placeRound(out, lowPass(tap, 2600), c() * SECONDS, 0.02 + 0.16 * c() ** 3);
  }
  return [out];
}

/** Rain that falls on stone all round, a gutter, a puddle. */
export function rainStreet(): Sound {
  const c = chanceFrom(702);
  const out = mixed([gusts(SECONDS, [350, 7500], 0.2, c), 1], [air(SECONDS, 90, 300, c), 0.4]);
  for (let n = 0; n < 700; n++)
    placeRound(
      out,
      drop(between(c, 700, 2600), between(c, 0.003, 0.008)),
      c() * SECONDS,
      0.09 * c(),
    );
  for (let n = 0; n < 60; n++)
    placeRound(out, drop(between(c, 260, 620), 0.016), c() * SECONDS, 0.1 + 0.06 * c());
  return [out];
}

/** Wind round a corner: breath without a pitch, and once a low note. */
export function wind(): Sound {
  const c = chanceFrom(703);
  const note = hum(
    SECONDS,
    [
      [174, 0.02],
      [233, 0.012],
    ],
    c,
  );
  return [
    mixed(
      [gusts(SECONDS, [90, 700], 0.9, c), 1],
      [gusts(SECONDS, [700, 2200], 0.95, c), 0.2],
      [note, 1],
    ),
  ];
}

/** Snow takes the high sounds away; what is left is low, wide and very still. */
export function snowHush(): Sound {
  const c = chanceFrom(704);
  const flakes = gusts(SECONDS, [5200, 9000], 0.6, c);
  return [mixed([air(SECONDS, 40, 120, c), 1], [flakes, 0.05])];
}

/** One call: a few notes that glide, as `notes` from Hz to Hz. */
function call(notes: readonly (readonly [from: number, to: number, length: number])[]): Signal {
  const parts = notes.map(([from, to, length]) =>
    signalOf(length, (t) => {
      const phase = 2 * Math.PI * (from * t + ((to - from) * t * t) / (2 * length));
      return Math.sin(phase) * Math.sin((Math.PI * t) / length);
    }),
  );
  const out = new Float64Array(parts.reduce((sum, one) => sum + one.length + 1900, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length + 1900;
  }
  return out;
}

const BLACKBIRD = call([
  [2100, 2350, 0.18],
  [2600, 2300, 0.14],
  [1900, 2150, 0.22],
  [3400, 3900, 0.07],
]);
const TIT = call([
  [4100, 4000, 0.1],
  [3200, 3150, 0.12],
  [4100, 4000, 0.1],
  [3200, 3150, 0.12],
]);
const SPARROW = call([
  [3600, 4300, 0.06],
  [3900, 3500, 0.07],
]);

const sing = (into: Signal, one: Signal, at: readonly number[], gain: number, c: Chance): void => {
  for (const time of at) placeRound(into, one, time, gain * between(c, 0.6, 1));
};

export function birds(): Sound {
  const c = chanceFrom(705);
  const out = mixed([air(SECONDS, 200, 1500, c), 0.12]);
  sing(out, BLACKBIRD, [0.6, 4.1, 7.5], 0.16, c);
  sing(out, TIT, [2.2, 2.8, 8.6, 9.2], 0.06, c);
  sing(out, SPARROW, [1.6, 3.4, 5.3, 5.6, 6.4, 8.1, 9.8], 0.07, c);
  return [out];
}
