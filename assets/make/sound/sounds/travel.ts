// Foley of cars, buses, boats and trains.
// Must not know: loudness targets, files, whether anybody comes back.
import { chanceFrom } from '../craft/chance.ts';
import { bandPass, highPass, lowPass } from '../craft/filter.ts';
import { hit, layered, repeated, tonesOf } from '../craft/material.ts';
import { hump, mixed, type Signal, shaped, signalOf } from '../craft/signal.ts';
import { rubbed, struck } from '../craft/strike.ts';

/** A car door shut with care. */
export function carDoor(): Signal {
  const c = chanceFrom(61);
  return layered(0.8, [
    [0, 0.3, hit(c, { of: 'tin', by: 0.8, contact: 0.5 })],
    [0.06, 1, lowPass(hit(c, { of: 'wood', by: 0.75, contact: 0.5 }), 600)],
    [0.08, 0.35, hit(c, { of: 'tin', by: 0.5, contact: 0.4 })],
  ]);
}

const harmonics = (seconds: number, phase: (t: number) => number): Signal =>
  signalOf(seconds, (t) =>
    [1, 0.7, 0.45, 0.25, 0.15].reduce(
      (v, a, n) => v + a * Math.sin(2 * Math.PI * (n + 1) * phase(t)),
      0,
    ),
  );

/** An engine started, and idling. */
export function engine(): Signal {
  const c = chanceFrom(62);
  const starter = shaped(
    harmonics(0.7, (t) => 88 * t),
    (t) => hump(0.7, 0.05, 0.1)(t) * (0.6 + 0.4 * Math.sin(2 * Math.PI * 9 * t)),
  );
  const idle = shaped(
    harmonics(2, (t) => 31 * t + 3 * (1 - Math.exp(-t / 0.3))),
    hump(2, 0.06, 0.9),
  );
  const air = lowPass(rubbed(2, 260, 0.5, hump(2, 0.1, 0.9), c), 700);
  return lowPass(
    layered(2.7, [
      [0, 0.5, bandPass(starter, 700, 0.6)],
      [0.62, 0.7, idle],
      [0.62, 0.7, air],
    ]),
    1400,
  );
}

/** A relay behind the dashboard: tick, tock, five times. */
export function indicator(): Signal {
  const c = chanceFrom(63);
  const at = Array.from({ length: 8 }, (_, n) => [n * 0.36, n % 2 === 0 ? 0.9 : 0.6] as const);
  const relay = (n: number) =>
    hit(c, { of: 'plastic', by: n % 2 === 0 ? 1 : 0.8, contact: 0.6, seconds: 0.1 });
  return layered(2.9, repeated(relay, at));
}

/** Two sweeps of rubber over glass. */
export function wipers(): Signal {
  const c = chanceFrom(64);
  const sweep = (hertz: number) => rubbed(0.6, hertz, 1.4, hump(0.6, 0.2, 0.15), c);
  const stop = () => lowPass(hit(c, { of: 'card', by: 0.9, contact: 0.3 }), 500);
  return layered(2.7, [
    [0, 0.7, sweep(760)],
    [0.7, 0.6, sweep(980)],
    [1.4, 0.7, sweep(760)],
    [2, 0.6, sweep(980)],
    ...repeated(stop, [
      [0.6, 0.7],
      [1.3, 0.6],
      [2, 0.7],
    ]),
  ]);
}

/** Somebody wants to get off. */
export function busBell(): Signal {
  const c = chanceFrom(65);
  return struck(1.1, tonesOf('1046 1 .25, 2093 .35 .15, 3140 .12 .08'), 0.2, c);
}

/** Air let out, two leaves that fold, rubber on rubber. */
export function busDoors(): Signal {
  const c = chanceFrom(66);
  const hiss = highPass(
    rubbed(0.7, 4200, 0.5, (t) => Math.exp(-t / 0.25) * Math.min(1, t * 60), c),
    900,
  );
  return layered(1.8, [
    [0, 0.6, hiss],
    [0.35, 0.5, lowPass(rubbed(0.9, 240, 1.2, hump(0.9, 0.2, 0.2), c), 800)],
    [1.2, 1, lowPass(hit(c, { of: 'card', by: 0.6, contact: 0.3 }), 500)],
  ]);
}

/** A river ferry far enough off to be kind. */
export function ferryHorn(): Signal {
  const horn = mixed([harmonics(3, (t) => 110 * t), 1], [harmonics(3, (t) => 138.6 * t), 0.7]);
  return shaped(lowPass(horn, 420), hump(3, 0.6, 1.4));
}

/** A train that stops between stations: brakes, weight, then nothing but a tick. */
export function trainStop(): Signal {
  const c = chanceFrom(67);
  const squeal = signalOf(
    1.5,
    (t) => Math.sin(2 * Math.PI * (1850 * t - 240 * t * t)) * hump(1.5, 0.5, 0.5)(t),
  );
  const rumble = lowPass(
    rubbed(2.2, 110, 0.7, (t) => hump(2.2, 0.1, 1.6)(t), c),
    300,
  );
  return layered(3.6, [
    [0, 1, rumble],
    [0.5, 0.05, squeal],
    [2.1, 0.7, lowPass(hit(c, { of: 'iron', by: 0.4, contact: 0.3 }), 500)],
    ...repeated(
      () => hit(c, { of: 'tin', by: 0.9, contact: 0.3, seconds: 0.1 }),
      [
        [2.7, 0.12],
        [3.3, 0.1],
      ],
    ),
  ]);
}
