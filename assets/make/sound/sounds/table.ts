// Foley of tables and stoves, and two instruments that are only touched.
// Must not know: loudness targets, files, who cooked.
import { between, chanceFrom } from '../craft/chance.ts';
import { lowPass } from '../craft/filter.ts';
import { hit, layered, repeated, tonesOf } from '../craft/material.ts';
import { hump, mixed, type Signal, shaped, signalOf } from '../craft/signal.ts';
import { drop, rubbed, struck } from '../craft/strike.ts';

/** A pot of soup put down, its lid a little askew. */
export function pot(): Signal {
  const c = chanceFrom(51);
  const lid = () => hit(c, { of: 'tin', by: 0.75, contact: 0.3, seconds: 0.5 });
  const slop = repeated(
    () => drop(between(c, 180, 360), 0.03),
    [
      [0.14, 0.3],
      [0.3, 0.22],
      [0.47, 0.15],
    ],
  );
  return layered(1.1, [
    [0, 0.9, hit(c, { of: 'iron', by: 0.6, contact: 0.5, seconds: 0.5 })],
    ...repeated(lid, [
      [0.05, 0.5],
      [0.17, 0.35],
      [0.25, 0.2],
      [0.31, 0.1],
    ]),
    ...slop,
  ]);
}

/** Knives and forks laid down by a cloth. */
export function cutlery(): Signal {
  const c = chanceFrom(52);
  const fork = () => hit(c, { of: 'glass', by: between(c, 0.9, 1.5), contact: 0.5, seconds: 0.3 });
  const cloth = rubbed(0.4, 900, 0.5, hump(0.4, 0.15, 0.2), c);
  return layered(1.3, [
    [0, 0.25, cloth],
    ...repeated(fork, [
      [0.35, 0.5],
      [0.42, 0.3],
      [0.78, 0.5],
      [0.86, 0.2],
    ]),
  ]);
}

/** A serving spoon in a dish of potatoes. */
export function spoon(): Signal {
  const c = chanceFrom(53);
  return layered(1.2, [
    [0, 0.5, hit(c, { of: 'ceramic', by: 0.8, contact: 0.4 })],
    [0.12, 0.3, rubbed(0.45, 1900, 2, hump(0.45, 0.15, 0.12), c)],
    [0.62, 0.6, lowPass(hit(c, { of: 'card', by: 0.9, contact: 0.3 }), 400)],
    [0.8, 0.6, hit(c, { of: 'ceramic', by: 1.1, contact: 0.6 })],
  ]);
}

/** A glass set on a table. */
export function glass(): Signal {
  const c = chanceFrom(54);
  return layered(0.7, [
    [0, 0.4, hit(c, { of: 'glass', contact: 0.5, seconds: 0.6 })],
    [0.03, 0.8, hit(c, { of: 'wood', by: 2, contact: 0.3 })],
  ]);
}

/** A small bronze bowl before a photograph, struck once. */
export function incenseBell(): Signal {
  const c = chanceFrom(55);
  const bowl = hit(c, { of: 'bronze', contact: 0.08, seconds: 3.2 });
  return shaped(
    bowl,
    (t) => (1 + 0.15 * Math.sin(2 * Math.PI * 3.1 * t)) * hump(3.2, 0.002, 0.8)(t),
  );
}

/** An open D of a cello, touched by a finger in passing. */
export function celloString(): Signal {
  const c = chanceFrom(56);
  const tones = Array.from({ length: 14 }, (_, n) => {
    const k = n + 1;
    return `${73.42 * 2 * k * (1 + 0.00012 * k * k)} ${1 / k ** 1.25} ${1.3 / k ** 0.8}`;
  });
  const string = struck(3.2, tonesOf(tones.join(', ')), 0.05, c);
  const wood = hit(c, { of: 'wood', by: 1.2, contact: 0.1 });
  return shaped(
    mixed([lowPass(string, 2400), 1], [layered(3.2, [[0, 0.3, wood]]), 1]),
    hump(3.2, 0.004, 0.9),
  );
}

/** A drum of washing that slows, and the lock that lets go. */
export function washerStop(): Signal {
  const c = chanceFrom(57);
  const turn = (t: number) => Math.sin(2 * Math.PI * (3.2 * t - 0.62 * t * t)) ** 2;
  const drum = rubbed(2.5, 180, 0.8, (t) => hump(2.5, 0.1, 1.2)(t) * (0.4 + 0.6 * turn(t)), c);
  const motor = signalOf(
    2.5,
    (t) => Math.sin(2 * Math.PI * (96 * t - 15 * t * t)) * Math.exp(-t / 0.9),
  );
  return layered(3.3, [
    [0, 1, mixed([lowPass(drum, 600), 1.4], [motor, 0.25])],
    [2.75, 0.7, hit(c, { of: 'plastic', by: 0.7, contact: 0.8 })],
  ]);
}

/** A dance tune behind a wall: its beat, its bass, no words. */
export function song(): Signal {
  const c = chanceFrom(58);
  const bass = (hertz: number) =>
    struck(0.5, tonesOf(`${hertz} 1 .2, ${2 * hertz} .3 .1`), 0.02, c);
  const beats = [98, 98, 147, 131, 110, 110, 165, 147].map(
    (hertz, n) => [n * 0.42, 0.8, bass(hertz)] as const,
  );
  const tune = [587, 659, 784, 659, 587, 494].map(
    (hertz, n) =>
      [
        0.42 * (n + 1) + (n % 2) * 0.14,
        0.16,
        struck(0.4, tonesOf(`${hertz} 1 .16`), 0, c),
      ] as const,
  );
  return shaped(lowPass(layered(3.7, [...beats, ...tune]), 700), hump(3.7, 0.5, 0.9));
}
