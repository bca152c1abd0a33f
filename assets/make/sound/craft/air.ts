// Air, hum and crowds: the ground that a room tone stands on. Everything here closes by itself as a loop.
// Must not know: which room.
import { between, type Chance, pink, wander, white } from './chance.ts';
import { bandPass, highPass, lowPass } from './filter.ts';
import { looped } from './loop.ts';
import { placeRound, type Signal, shaped, signalOf, silence } from './signal.ts';

/** Still air between two frequencies: what is left of a world behind walls. */
export const air = (seconds: number, low: number, high: number, chance: Chance): Signal =>
  looped(highPass(lowPass(pink(seconds + 2, chance), high), low), seconds);

/** The same, coming and going by `depth` 0..1. */
export function gusts(seconds: number, band: readonly [number, number], depth: number, c: Chance) {
  const sway = wander(seconds, c);
  return shaped(air(seconds, band[0], band[1], c), (t) => 1 + depth * sway(t));
}

/** A motor or a mains hum: `tones` of whole-number cycles in `seconds`, so that the loop closes. */
export function hum(seconds: number, tones: readonly (readonly [number, number])[], c: Chance) {
  const sway = wander(seconds, c);
  const whole = tones.map(([hertz, size]) => {
    const cycles = Math.round(hertz * seconds);
    return [(2 * Math.PI * cycles) / seconds, size, c() * 2 * Math.PI] as const;
  });
  return signalOf(
    seconds,
    (t) => (1 + 0.12 * sway(t)) * whole.reduce((v, [w, a, at]) => v + a * Math.sin(w * t + at), 0),
  );
}

/** Many voices, no words: noise in the bands of speech, opened and closed at the pace of syllables. */
export function crowd(seconds: number, voices: number, chance: Chance): Signal {
  const out = silence(seconds);
  for (let voice = 0; voice < voices; voice++) {
    const length = between(chance, 0.12, 0.5);
    const band = bandPass(white(length, chance), between(chance, 280, 1100), 3);
    const word = shaped(band, (t) => Math.sin((Math.PI * t) / length) ** 2);
    placeRound(out, word, chance() * seconds, between(chance, 0.2, 0.8));
  }
  return out;
}

/** Something small that happens now and then, round the seam too. */
export function sometimes(
  into: Signal,
  make: () => Signal,
  at: readonly (readonly [at: number, gain: number])[],
): Signal {
  for (const [time, gain] of at) placeRound(into, make(), time, gain);
  return into;
}

/** Something large that passes: swells and goes within `length` seconds of the loop. */
export function passing(seconds: number, at: number, length: number, c: Chance): Signal {
  const out = silence(seconds);
  const body = lowPass(highPass(pink(length, c), 60), 520);
  placeRound(
    out,
    shaped(body, (t) => Math.sin((Math.PI * t) / length) ** 3),
    at,
    1,
  );
  return out;
}
