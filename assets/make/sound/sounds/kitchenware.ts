// Foley of a kitchen: drawer, kettle switch, mug, plate, tap.
// Must not know: loudness targets, files, whose mug it is.
import { between, chanceFrom } from '../craft/chance.ts';
import { highPass, lowPass } from '../craft/filter.ts';
import { hump, mixed, place, type Signal, shaped, silence } from '../craft/signal.ts';
import { crackle, drop, type Partial, rubbed, struck } from '../craft/strike.ts';

/** A wooden drawer that sticks, slides, and stops with its paper moving on. */
export function drawer(): Signal {
  const chance = chanceFrom(11);
  const out = silence(1.35);
  place(
    out,
    struck(
      0.3,
      [
        [170, 0.7, 0.04],
        [410, 0.4, 0.03],
        [980, 0.15, 0.02],
      ],
      0.5,
      chance,
    ),
    0,
    0.5,
  );
  const slide = rubbed(0.75, 520, 0.9, (t) => hump(0.75, 0.12, 0.1)(t) * (0.6 + t), chance);
  const grit = rubbed(0.75, 1700, 0.7, hump(0.75, 0.2, 0.15), chance);
  place(out, mixed([slide, 1], [grit, 0.25]), 0.06, 0.7);
  place(
    out,
    struck(
      0.5,
      [
        [95, 1, 0.06],
        [188, 0.6, 0.05],
        [430, 0.35, 0.03],
      ],
      0.8,
      chance,
    ),
    0.78,
    0.9,
  );
  place(
    out,
    crackle(0.4, 200, (t) => Math.exp(-t / 0.12), chance),
    0.82,
    0.5,
  );
  return out;
}

/** The switch of a kettle that has boiled: up, and its plastic body after it. */
export function kettleClick(): Signal {
  const chance = chanceFrom(12);
  const out = silence(1.1);
  const snap = struck(
    0.2,
    [
      [1250, 0.5, 0.012],
      [2350, 0.35, 0.008],
      [520, 0.5, 0.02],
    ],
    1,
    chance,
  );
  place(out, snap, 0, 0.9);
  place(out, snap, 0.014, 0.4);
  const simmer = lowPass(
    rubbed(1.1, 480, 0.6, (t) => Math.exp(-t / 0.35), chance),
    900,
  );
  place(out, simmer, 0, 0.1);
  for (let n = 0; n < 14; n++) {
    place(out, drop(between(chance, 260, 620), 0.012), between(chance, 0.05, 0.8), 0.05);
  }
  return out;
}

const CERAMIC: readonly Partial[] = [
  [180, 0.8, 0.03],
  [415, 0.4, 0.025],
  [2140, 0.25, 0.06],
  [3390, 0.14, 0.05],
  [5210, 0.07, 0.03],
];

/** A full mug on a wooden table, edge first. */
export function mug(): Signal {
  const chance = chanceFrom(13);
  const out = silence(0.6);
  place(out, struck(0.3, CERAMIC, 0.8, chance), 0, 0.35);
  place(out, struck(0.5, CERAMIC, 1.2, chance), 0.055, 1);
  return out;
}

/** The toaster lets go; a plate is put down and turned once. */
export function plate(): Signal {
  const chance = chanceFrom(14);
  const out = silence(1.5);
  const spring = struck(
    0.5,
    [
      [340, 0.6, 0.05],
      [1180, 0.3, 0.12],
      [1920, 0.2, 0.1],
    ],
    1,
    chance,
  );
  const ring: Partial[] = [
    [1320, 0.4, 0.14],
    [2710, 0.3, 0.11],
    [4350, 0.18, 0.07],
    [260, 0.5, 0.03],
  ];
  place(out, spring, 0, 0.6);
  place(out, struck(0.6, ring, 0.9, chance), 0.62, 0.6);
  place(out, struck(0.6, ring, 0.9, chance), 0.7, 0.9);
  place(out, rubbed(0.3, 3000, 2, hump(0.3, 0.1, 0.15), chance), 0.95, 0.08);
  return out;
}

/** The cold tap into a steel sink, on and, two seconds later, off. */
export function tap(): Signal {
  const chance = chanceFrom(15);
  const length = 2.6;
  const flow = hump(length, 0.25, 0.35);
  const jet = highPass(rubbed(length, 2600, 0.4, flow, chance), 500);
  const steel = rubbed(length, 620, 1.6, flow, chance);
  const out = mixed([jet, 0.5], [steel, 0.35]);
  for (let n = 0; n < 260; n++) {
    const at = between(chance, 0.1, length - 0.2);
    place(
      out,
      drop(between(chance, 380, 1700), between(chance, 0.004, 0.012)),
      at,
      0.12 * flow(at),
    );
  }
  return shaped(out, flow);
}
