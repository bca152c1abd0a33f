// Foley of phones and screens: buzz, ping, call, tablet, keys of a keyboard.
// Must not know: loudness targets, files, who wrote.
import { between, chanceFrom } from '../craft/chance.ts';
import { bandPass, lowPass } from '../craft/filter.ts';
import { hit, layered, repeated, tonesOf } from '../craft/material.ts';
import { hump, mixed, type Signal, shaped, signalOf } from '../craft/signal.ts';
import { rubbed, struck } from '../craft/strike.ts';

/** Twice, on wood, and the table answers. */
export function phoneBuzz(): Signal {
  const c = chanceFrom(31);
  const motor = signalOf(0.34, (t) =>
    [1, 0.5, 0.3, 0.12].reduce((v, a, n) => v + a * Math.sin(2 * Math.PI * 157 * (n + 1) * t), 0),
  );
  const rattle = bandPass(rubbed(0.34, 1300, 2, hump(0.34, 0.03, 0.06), c), 1300, 1);
  const one = mixed([shaped(motor, hump(0.34, 0.03, 0.06)), 1], [rattle, 0.3]);
  return layered(1.1, [
    [0, 1, lowPass(one, 1600)],
    [0.55, 0.9, lowPass(one, 1600)],
  ]);
}

/** Two small tones of glass, the second a fifth up: somebody has written. */
export function phonePing(): Signal {
  const c = chanceFrom(32);
  const note = (hertz: number) =>
    struck(0.7, tonesOf(`${hertz} 1 .16, ${hertz * 2.01} .25 .07`), 0, c);
  return layered(0.9, [
    [0, 0.8, note(1319)],
    [0.13, 1, note(1976)],
  ]);
}

/** A video call that asks: four notes, twice. */
export function phoneRing(): Signal {
  const c = chanceFrom(33);
  const note = (hertz: number) =>
    struck(0.5, tonesOf(`${hertz} 1 .14, ${hertz * 3.98} .2 .03`), 0.05, c);
  const tune = [659, 784, 988, 784].map((hertz, n) => [n * 0.17, 0.8, note(hertz)] as const);
  const again = tune.map(([at, gain, sound]) => [at + 1.35, gain, sound] as const);
  return lowPass(layered(2.6, [...tune, ...again]), 4200);
}

/** A tablet laid on its back, and a finger on the glass. */
export function tablet(): Signal {
  const c = chanceFrom(34);
  return layered(0.9, [
    [0, 0.8, hit(c, { of: 'plastic', by: 0.5, contact: 0.6 })],
    [0.05, 0.9, hit(c, { of: 'card', by: 1.2, contact: 0.5 })],
    [0.5, 0.25, lowPass(hit(c, { of: 'glass', by: 0.35, contact: 0.3, seconds: 0.1 }), 1500)],
    [0.68, 0.2, lowPass(hit(c, { of: 'glass', by: 0.37, contact: 0.3, seconds: 0.1 }), 1500)],
  ]);
}

/** A line typed, and one key held back. */
export function typing(): Signal {
  const c = chanceFrom(35);
  const key = () => hit(c, { of: 'plastic', by: between(c, 0.8, 1.2), contact: 0.8, seconds: 0.1 });
  const at = [0, 0.11, 0.2, 0.34, 0.43, 0.56, 0.64, 1.02].map(
    (t) => [t, between(c, 0.5, 1)] as const,
  );
  return layered(1.2, repeated(key, at));
}
