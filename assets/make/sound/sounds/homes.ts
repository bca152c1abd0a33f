// Room tones of homes: living room, bedroom door, family table, stairs, porch, the phone in a hand.
// Must not know: loudness targets, files, what is said in these rooms.
import { air, crowd, gusts, hum, passing, sometimes } from '../craft/air.ts';
import { between, chanceFrom } from '../craft/chance.ts';
import { lowPass } from '../craft/filter.ts';
import { hit } from '../craft/material.ts';
import { mixed, placeRound, type Sound, shaped, signalOf, silence } from '../craft/signal.ts';

const SECONDS = 10;

/** A mantel clock, a radiator, a street far behind curtains. */
export function livingRoom(): Sound {
  const c = chanceFrom(401);
  const out = mixed([air(SECONDS, 50, 360, c), 1], [air(SECONDS, 1800, 4200, c), 0.03]);
  const clock = () => lowPass(hit(c, { of: 'wood', by: 7, contact: 0.5, seconds: 0.2 }), 2600);
  for (let tick = 0; tick < 16; tick++) placeRound(out, clock(), tick * 0.625, 0.035);
  const radiator = () => lowPass(hit(c, { of: 'iron', by: 1.4, contact: 0.1 }), 1200);
  return [
    sometimes(out, radiator, [
      [2.2, 0.03],
      [2.9, 0.02],
      [7.7, 0.03],
    ]),
  ];
}

/** A landing: a fan behind a closed door, water somewhere in the wall. */
export function bedroomDoor(): Sound {
  const c = chanceFrom(402);
  const fan = hum(
    SECONDS,
    [
      [120, 0.05],
      [240, 0.02],
      [61, 0.03],
    ],
    c,
  );
  const water = gusts(SECONDS, [900, 1800], 0.8, c);
  return [mixed([air(SECONDS, 40, 240, c), 1], [fan, 0.5], [water, 0.09])];
}

/** A full table next door to a kitchen: talk without words, forks, now and then a glass. */
export function familyTable(): Sound {
  const c = chanceFrom(403);
  const out = mixed([air(SECONDS, 60, 500, c), 0.8], [crowd(SECONDS, 34, c), 0.09]);
  const fork = () => hit(c, { of: 'ceramic', by: between(c, 1.3, 2), contact: 0.3 });
  const glass = () => hit(c, { of: 'glass', by: 0.8, contact: 0.1, seconds: 0.6 });
  sometimes(out, fork, [
    [0.7, 0.05],
    [1.1, 0.03],
    [3.6, 0.05],
    [5.2, 0.04],
    [6.9, 0.05],
    [9, 0.03],
  ]);
  return [
    sometimes(out, glass, [
      [4.4, 0.015],
      [8.1, 0.012],
    ]),
  ];
}

/** A stairwell: a hard, tall room; a light that hums, a door far down. */
export function stairs(): Sound {
  const c = chanceFrom(404);
  const light = hum(
    SECONDS,
    [
      [100, 0.03],
      [200, 0.02],
      [300, 0.012],
      [700, 0.003],
    ],
    c,
  );
  const out = mixed([air(SECONDS, 90, 620, c), 1], [light, 1]);
  const thud = () => lowPass(hit(c, { of: 'wood', by: 0.6, contact: 0.2, seconds: 0.8 }), 300);
  return [
    sometimes(out, thud, [
      [3.1, 0.3],
      [3.42, 0.12],
      [3.75, 0.05],
    ]),
  ];
}

/** Crickets, each in its own time; a wooden house that settles. */
export function porch(): Sound {
  const c = chanceFrom(405);
  const out = mixed([gusts(SECONDS, [60, 420], 0.4, c), 1]);
  for (let one = 0; one < 5; one++) {
    const hertz = between(c, 3900, 4700);
    const chirp = signalOf(
      0.16,
      (t) => Math.sin(2 * Math.PI * hertz * t) * Math.max(0, Math.sin(2 * Math.PI * 28 * t)) ** 2,
    );
    const every = SECONDS / Math.round(between(c, 9, 17));
    for (let at = c() * every; at < SECONDS; at += every)
      placeRound(out, chirp, at, 0.03 / (one + 1));
  }
  const board = () => lowPass(hit(c, { of: 'wood', by: 1.6, contact: 0.1 }), 700);
  return [sometimes(out, board, [[6.3, 0.12]])];
}

/** A thread on a phone: a small dry room, a charger's whine that one notices late. */
export function phoneThread(): Sound {
  const c = chanceFrom(406);
  const charger = hum(
    SECONDS,
    [
      [100, 0.03],
      [3150, 0.0035],
      [6300, 0.0012],
    ],
    c,
  );
  return [mixed([air(SECONDS, 45, 260, c), 0.9], [charger, 1])];
}

/** Iron steps over a yard: the city below, a fan on a roof. */
export function fireEscape(): Sound {
  const c = chanceFrom(407);
  const city = mixed([gusts(SECONDS, [40, 300], 0.3, c), 1], [passing(SECONDS, 1, 6, c), 0.9]);
  const fan = hum(
    SECONDS,
    [
      [58, 0.07],
      [116, 0.05],
      [174, 0.02],
    ],
    c,
  );
  const out = mixed([city, 1], [fan, 0.6], [silence(SECONDS), 1]);
  const rail = () => shaped(hit(c, { of: 'iron', by: 0.7, contact: 0.05, seconds: 1 }), () => 1);
  return [sometimes(out, rail, [[7.4, 0.025]])];
}
