// Foley of a house and its devices: latch, steps overhead, a phone laid face down, a card refused.
// Must not know: loudness targets, files, who is calling.
import { chanceFrom } from '../craft/chance.ts';
import { bandPass, lowPass } from '../craft/filter.ts';
import { hump, mixed, place, type Signal, shaped, signalOf, silence } from '../craft/signal.ts';
import { rubbed, struck } from '../craft/strike.ts';

/** A door let to without a bang, until the latch is in. */
export function doorLatch(): Signal {
  const chance = chanceFrom(21);
  const out = silence(1);
  place(out, lowPass(rubbed(0.4, 240, 1, hump(0.4, 0.25, 0.1), chance), 600), 0, 0.25);
  place(
    out,
    struck(
      0.45,
      [
        [62, 1, 0.07],
        [98, 0.6, 0.06],
        [151, 0.35, 0.05],
      ],
      0.3,
      chance,
    ),
    0.36,
    0.55,
  );
  const latch = struck(
    0.2,
    [
      [1250, 0.5, 0.01],
      [2300, 0.4, 0.008],
      [3700, 0.2, 0.006],
    ],
    1,
    chance,
  );
  place(out, latch, 0.34, 0.3);
  place(out, latch, 0.52, 0.55);
  return out;
}

/** Five small steps through a ceiling, bed to bathroom, one board that gives. */
export function footstepsOverhead(): Signal {
  const chance = chanceFrom(22);
  const out = silence(3.1);
  [0, 0.52, 1.06, 1.62, 2.2].forEach((at, step) => {
    const heel = struck(
      0.5,
      [
        [58, 1, 0.07],
        [87, 0.7, 0.06],
        [139, 0.3, 0.04],
      ],
      0.25,
      chance,
    );
    place(out, heel, at, step % 2 === 0 ? 0.9 : 0.7);
    place(out, heel, at + 0.09, 0.3);
  });
  const creak = signalOf(0.4, (t) => Math.sign(Math.sin(2 * Math.PI * (170 - 90 * t) * t)));
  place(out, shaped(bandPass(creak, 420, 2), hump(0.4, 0.1, 0.2)), 1.62, 0.12);
  return lowPass(out, 420);
}

/** Glass and plastic on wood: one edge, then flat. */
export function phoneDown(): Signal {
  const chance = chanceFrom(23);
  const out = silence(0.5);
  const edge = struck(
    0.2,
    [
      [540, 0.5, 0.015],
      [1900, 0.3, 0.01],
      [3300, 0.15, 0.006],
    ],
    1,
    chance,
  );
  const flat = struck(
    0.4,
    [
      [128, 0.9, 0.04],
      [305, 0.5, 0.03],
      [760, 0.25, 0.015],
    ],
    0.8,
    chance,
  );
  place(out, edge, 0, 0.45);
  place(out, flat, 0.06, 1);
  return out;
}

/** A card reader's little speaker: a key, a wait, two tones that go down. */
export function cardDecline(): Signal {
  const chance = chanceFrom(24);
  const out = silence(1.3);
  place(
    out,
    struck(
      0.1,
      [
        [1500, 0.4, 0.006],
        [700, 0.4, 0.01],
      ],
      0.7,
      chance,
    ),
    0,
    0.5,
  );
  for (const [at, hertz] of [
    [0.55, 880],
    [0.86, 660],
  ] as const) {
    const beep = signalOf(
      0.24,
      (t) => Math.sin(2 * Math.PI * hertz * t) + 0.3 * Math.sin(6 * Math.PI * hertz * t),
    );
    place(out, shaped(beep, hump(0.24, 0.006, 0.02)), at, 0.5);
  }
  return mixed([bandPass(out, 1300, 0.5), 1]);
}
