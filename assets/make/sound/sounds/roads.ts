// Room tones of what moves and what lies outdoors: car, bus, ferry, street, garden, shore.
// Must not know: loudness targets, files, where anybody is going.
import { air, crowd, gusts, hum, passing, sometimes } from '../craft/air.ts';
import { between, type Chance, chanceFrom } from '../craft/chance.ts';
import { highPass, lowPass } from '../craft/filter.ts';
import { hit } from '../craft/material.ts';
import { mixed, placeRound, type Signal, type Sound, shaped, signalOf } from '../craft/signal.ts';

const SECONDS = 10;

/** A motorway from inside: tyres, wind at the pillar, joints in the road two at a time. */
export function car(): Sound {
  const c = chanceFrom(601);
  const tyres = air(SECONDS, 45, 420, c);
  const wind = gusts(SECONDS, [700, 2600], 0.3, c);
  const motor = hum(
    SECONDS,
    [
      [62, 0.09],
      [124, 0.05],
      [93, 0.02],
    ],
    c,
  );
  const out = mixed([tyres, 1.2], [wind, 0.12], [motor, 0.7]);
  const joint = () => lowPass(hit(c, { of: 'card', by: 0.5, contact: 0.2 }), 260);
  for (let n = 0; n < 5; n++)
    sometimes(out, joint, [
      [n * 2 + 0.3, 0.2],
      [n * 2 + 0.42, 0.16],
    ]);
  return [out];
}

/** The same car standing: iron that ticks as it cools, ever more slowly, and air that moves the seal of a door. */
export function carParked(): Sound {
  const c = chanceFrom(611);
  const out = mixed([air(SECONDS, 40, 260, c), 0.9], [gusts(SECONDS, [240, 900], 0.6, c), 0.12]);
  const tick = () => hit(c, { of: 'tin', by: between(c, 1.6, 2.4), contact: 0.2, seconds: 0.12 });
  return [
    sometimes(out, tick, [
      [0.5, 0.045],
      [1.5, 0.03],
      [2.8, 0.05],
      [4.4, 0.035],
      [6.3, 0.04],
      [8.6, 0.03],
    ]),
  ];
}

/** Out of doors in frost: nothing sings; air that hardly moves, a field that lies still, wood that draws together. */
export function coldAir(): Sound {
  const c = chanceFrom(612);
  const out = mixed(
    [gusts(SECONDS, [50, 380], 0.5, c), 1],
    [gusts(SECONDS, [1400, 3600], 0.7, c), 0.035],
  );
  const creak = () => lowPass(hit(c, { of: 'wood', by: 1.4, contact: 0.1 }), 800);
  return [
    sometimes(out, creak, [
      [3.2, 0.06],
      [3.5, 0.035],
      [7.9, 0.05],
    ]),
  ];
}

/** A night bus: a diesel under the floor, a pane that buzzes with it. */
export function bus(): Sound {
  const c = chanceFrom(602);
  const motor = hum(
    SECONDS,
    [
      [37, 0.1],
      [74, 0.11],
      [111, 0.05],
      [148, 0.04],
      [222, 0.02],
    ],
    c,
  );
  const pane = shaped(air(SECONDS, 1500, 3200, c), (t) => Math.sin(2 * Math.PI * 37 * t) ** 8);
  return [mixed([motor, 1], [air(SECONDS, 50, 500, c), 0.9], [pane, 0.16])];
}

/** A river ferry: a slow engine, water along the side, a flag line on its pole. */
export function ferry(): Sound {
  const c = chanceFrom(603);
  const motor = hum(
    SECONDS,
    [
      [28, 0.1],
      [56, 0.1],
      [84, 0.04],
      [112, 0.03],
    ],
    c,
  );
  const wash = gusts(SECONDS, [300, 2200], 0.5, c);
  const out = mixed([motor, 1], [wash, 0.5], [gusts(SECONDS, [80, 400], 0.5, c), 0.6]);
  const line = () => hit(c, { of: 'iron', by: 1.7, contact: 0.2, seconds: 0.5 });
  return [
    sometimes(out, line, [
      [1.2, 0.02],
      [3.9, 0.015],
      [6.1, 0.02],
      [9.4, 0.012],
    ]),
  ];
}

/** A wet street at night: a car that passes, another far off, a few steps of people. */
export function street(): Sound {
  const c = chanceFrom(604);
  const far = air(SECONDS, 40, 260, c);
  const near = highPass(passing(SECONDS, 1.5, 5, c), 120);
  const out = mixed([far, 1], [near, 1.3], [passing(SECONDS, 6.5, 4, c), 0.5]);
  return [mixed([out, 1], [crowd(SECONDS, 14, c), 0.04])];
}

const leaves = (c: Chance): Signal => gusts(SECONDS, [1600, 6500], 0.85, c);

/** Leaves, a field behind them, one insect that comes past. */
export function garden(): Sound {
  const c = chanceFrom(605);
  const bee = signalOf(1.6, (t) => {
    const wing = Math.sin(2 * Math.PI * (205 - 12 * t) * t);
    return (wing + 0.5 * wing ** 3) * Math.sin((Math.PI * t) / 1.6) ** 2;
  });
  const out = mixed([gusts(SECONDS, [80, 500], 0.5, c), 0.8], [leaves(c), 0.22]);
  placeRound(out, lowPass(bee, 900), 5.6, 0.05);
  return [out];
}

/** Two waves in ten seconds, the long one and the one after it, and what the pebbles say. */
export function shore(): Sound {
  const c = chanceFrom(606);
  const swell = (at: number, rise: number, fall: number) => (t: number) => {
    const late = (t - at + SECONDS) % SECONDS;
    return late < rise ? (late / rise) ** 2 : Math.exp(-(late - rise) / fall);
  };
  const [long, short] = [swell(0.5, 2.2, 1.3), swell(5.6, 1.6, 1)];
  const water = shaped(air(SECONDS, 140, 2400, c), (t) => long(t) + 0.7 * short(t));
  const foam = shaped(air(SECONDS, 2600, 7800, c), (t) => long(t - 0.7) + 0.6 * short(t - 0.6));
  const out = mixed([water, 0.8], [foam, 0.2], [air(SECONDS, 40, 300, c), 0.6]);
  const pebble = () => hit(c, { of: 'stone', by: between(c, 1, 2), contact: 0.4, seconds: 0.1 });
  return [
    sometimes(out, pebble, [
      [4.1, 0.03],
      [4.3, 0.02],
      [8.3, 0.03],
      [8.5, 0.02],
      [8.7, 0.02],
    ]),
  ];
}
