// Foley of paper: a letter opened, an envelope, post through the flap, a biro.
// Must not know: loudness targets, files, what is written on it.
import { between, chanceFrom } from '../craft/chance.ts';
import { highPass } from '../craft/filter.ts';
import { hump, mixed, place, type Signal, silence } from '../craft/signal.ts';
import { crackle, rubbed, struck } from '../craft/strike.ts';

/** Three folds opening, then the sheet laid down. */
export function letter(): Signal {
  const chance = chanceFrom(1);
  const folds = (t: number) =>
    Math.exp(-(((t - 0.15) / 0.09) ** 2)) +
    0.8 * Math.exp(-(((t - 0.48) / 0.1) ** 2)) +
    0.5 * Math.exp(-(((t - 0.85) / 0.07) ** 2));
  const cracks = crackle(1.2, 900, folds, chance);
  const air = rubbed(1.2, 3400, 0.6, (t) => 0.12 * folds(t), chance);
  return highPass(mixed([cracks, 1], [air, 1]), 400);
}

/** A thumb under the flap: one long tear that speeds up. */
export function envelope(): Signal {
  const chance = chanceFrom(2);
  const tear = (t: number) => Math.min(1, t / 0.1) * hump(0.85, 0.1, 0.12)(t);
  const fibres = crackle(0.95, 1400, (t) => tear(t) * (0.4 + 0.6 * (t / 0.85)), chance);
  const slide = rubbed(0.95, 2300, 0.8, (t) => 0.22 * tear(t) * (0.5 + t), chance);
  return highPass(mixed([fibres, 1], [slide, 1]), 500);
}

/** The brass flap, two letters and a menu on the mat, the flap again. */
export function letterbox(): Signal {
  const chance = chanceFrom(3);
  const out = silence(1.5);
  const flap = struck(
    0.6,
    [
      [820, 0.4, 0.09],
      [1630, 0.3, 0.07],
      [2740, 0.2, 0.05],
      [310, 0.5, 0.04],
    ],
    0.7,
    chance,
  );
  place(out, rubbed(0.25, 1900, 3, hump(0.25, 0.08, 0.1), chance), 0, 0.35);
  place(out, crackle(0.4, 260, hump(0.4, 0.05, 0.2), chance), 0.12, 0.7);
  for (const [at, gain] of [
    [0.52, 0.5],
    [0.6, 0.3],
  ] as const) {
    const fall = struck(
      0.25,
      [
        [140, 0.8, 0.03],
        [300, 0.3, 0.02],
      ],
      0.9,
      chance,
    );
    place(out, fall, at, gain);
  }
  place(out, flap, 0.66, 0.9);
  place(out, flap, 0.76, 0.25);
  return out;
}

/** A click, then a short line written small: eleven strokes, a full stop. */
export function biro(): Signal {
  const chance = chanceFrom(4);
  const out = silence(1.9);
  place(
    out,
    struck(
      0.1,
      [
        [3100, 0.4, 0.004],
        [5200, 0.3, 0.003],
        [1400, 0.2, 0.006],
      ],
      0.8,
      chance,
    ),
    0,
    0.7,
  );
  let at = 0.35;
  for (let stroke = 0; stroke < 11; stroke++) {
    const length = between(chance, 0.05, 0.13);
    const mark = rubbed(
      length,
      between(chance, 2600, 4800),
      1.3,
      hump(length, 0.015, 0.03),
      chance,
    );
    place(out, mark, at, between(chance, 0.25, 0.5));
    at += length + between(chance, 0.005, 0.04);
  }
  place(
    out,
    struck(
      0.08,
      [
        [900, 0.5, 0.008],
        [2400, 0.2, 0.005],
      ],
      0.6,
      chance,
    ),
    at + 0.06,
    0.5,
  );
  return out;
}
