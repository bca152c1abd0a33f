// Things that are struck and things that rub: the two gestures that most foley is made of.
// Must not know: which object; the tables in sounds/ do.
import { between, type Chance, white } from './chance.ts';
import { bandPass } from './filter.ts';
import { place, type Signal, shaped, signalOf, silence } from './signal.ts';

/** frequency in Hz, size, decay in seconds */
export type Partial = readonly [hertz: number, size: number, decay: number];

/** A body that rings in its own partials, with a click of contact. */
export function struck(
  seconds: number,
  partials: readonly Partial[],
  contact: number,
  chance: Chance,
): Signal {
  const body = signalOf(seconds, (t) =>
    partials.reduce((v, [f, a, d]) => v + a * Math.sin(2 * Math.PI * f * t) * Math.exp(-t / d), 0),
  );
  const click = bandPass(white(seconds, chance), 2600, 0.8);
  place(
    body,
    shaped(click, (t) => Math.exp(-t / 0.004)),
    0,
    contact,
  );
  return shaped(body, (t) => Math.min(1, t * 1000));
}

/** Noise through a band, with a shape in time. */
export const rubbed = (
  seconds: number,
  hertz: number,
  q: number,
  shape: (t: number) => number,
  chance: Chance,
): Signal => shaped(bandPass(white(seconds, chance), hertz, q), shape);

/** Paper: many tiny cracks, denser where `density` (0..1) is high. */
export function crackle(
  seconds: number,
  cracks: number,
  density: (t: number) => number,
  chance: Chance,
): Signal {
  const out = silence(seconds);
  for (let n = 0; n < cracks; n++) {
    const at = chance() * seconds * 0.97;
    if (chance() > density(at)) continue;
    const hertz = between(chance, 1800, 9000);
    const decay = between(chance, 0.0006, 0.004);
    const crack = rubbed(decay * 8, hertz, 1.2, (t) => Math.exp(-t / decay), chance);
    place(out, crack, at, between(chance, 0.05, 1) ** 2);
  }
  return out;
}

/** A drop of water: a short tone that rises. */
export const drop = (hertz: number, decay: number): Signal =>
  signalOf(
    decay * 7,
    (t) => Math.sin(2 * Math.PI * hertz * (1 + t * 6) * t) * Math.exp(-t / decay),
  );
