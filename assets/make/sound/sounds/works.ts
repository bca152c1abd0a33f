// Room tones of places where people work, wait and meet: workshop, pass, launderette, hall, corridor.
// Must not know: loudness targets, files, who waits there.
import { air, crowd, gusts, hum, sometimes } from '../craft/air.ts';
import { between, chanceFrom, wander } from '../craft/chance.ts';
import { lowPass } from '../craft/filter.ts';
import { hit } from '../craft/material.ts';
import { mixed, placeRound, type Sound, shaped, signalOf } from '../craft/signal.ts';
import { drop } from '../craft/strike.ts';

const SECONDS = 10;

/** After hours: a heater's fan, a roof of sheet metal that ticks as it cools. */
export function workshop(): Sound {
  const c = chanceFrom(501);
  const heater = hum(
    SECONDS,
    [
      [47, 0.06],
      [94, 0.05],
      [188, 0.015],
    ],
    c,
  );
  const out = mixed([air(SECONDS, 70, 900, c), 0.8], [heater, 0.8]);
  const roof = () => hit(c, { of: 'tin', by: between(c, 0.7, 1.1), contact: 0.3 });
  return [
    sometimes(out, roof, [
      [1.4, 0.05],
      [4.9, 0.03],
      [5.3, 0.05],
      [8.8, 0.04],
    ]),
  ];
}

/** The extractor over the stoves, a pan that hisses, plates at the far end. */
export function restaurantPass(): Sound {
  const c = chanceFrom(502);
  const hood = mixed(
    [air(SECONDS, 120, 1400, c), 1],
    [
      hum(
        SECONDS,
        [
          [73, 0.09],
          [146, 0.06],
          [292, 0.02],
        ],
        c,
      ),
      0.6,
    ],
  );
  const out = mixed([hood, 1], [gusts(SECONDS, [3200, 8200], 0.9, c), 0.14]);
  const plate = () => hit(c, { of: 'ceramic', by: between(c, 0.9, 1.4), contact: 0.5 });
  sometimes(out, plate, [
    [0.9, 0.12],
    [1.05, 0.08],
    [4.2, 0.1],
    [6.6, 0.12],
    [6.8, 0.07],
    [9.2, 0.09],
  ]);
  return [mixed([out, 1], [crowd(SECONDS, 10, c), 0.07])];
}

/** Eight drums, one of them turning: cloth that falls at every turn, water, a button on glass. */
export function launderette(): Sound {
  const c = chanceFrom(503);
  const motor = hum(
    SECONDS,
    [
      [50, 0.08],
      [100, 0.07],
      [150, 0.02],
      [233, 0.01],
    ],
    c,
  );
  const slosh = shaped(
    air(SECONDS, 200, 1600, c),
    (t) => 0.4 + Math.sin(2 * Math.PI * t * 0.8) ** 4,
  );
  const out = mixed([motor, 0.8], [slosh, 0.5], [air(SECONDS, 50, 300, c), 0.5]);
  const cloth = () => lowPass(hit(c, { of: 'card', by: 0.6, contact: 0.4 }), 420);
  for (let turn = 0; turn < 16; turn++) placeRound(out, cloth(), turn * 0.625, 0.22);
  const button = () => hit(c, { of: 'glass', by: 0.9, contact: 0.5, seconds: 0.1 });
  return [
    sometimes(out, button, [
      [2.06, 0.03],
      [5.81, 0.03],
      [8.31, 0.02],
    ]),
  ];
}

/** A large hall with people far off: a room that answers. */
export function hall(): Sound {
  const c = chanceFrom(504);
  const far = lowPass(crowd(SECONDS, 120, c), 900);
  const late = far.map((_, i) => far[(i + far.length - 8600) % far.length] ?? 0);
  const out = mixed([air(SECONDS, 50, 500, c), 0.7], [far, 0.09], [late, 0.05]);
  const chair = () => lowPass(hit(c, { of: 'wood', by: 2.2, contact: 0.5 }), 1500);
  return [
    sometimes(out, chair, [
      [2.7, 0.06],
      [7.1, 0.05],
    ]),
  ];
}

/** A hospital at half past eight: ventilation, a far trolley, one soft tone at a distance. */
export function corridor(): Sound {
  const c = chanceFrom(505);
  const vent = mixed(
    [air(SECONDS, 150, 1100, c), 1],
    [
      hum(
        SECONDS,
        [
          [120, 0.02],
          [60, 0.02],
        ],
        c,
      ),
      1,
    ],
  );
  const tone = () =>
    signalOf(0.5, (t) => Math.sin(2 * Math.PI * 620 * t) * Math.sin((Math.PI * t) / 0.5) ** 2);
  const wheels = shaped(
    air(SECONDS, 300, 900, c),
    (t) => Math.exp(-(((t - 6.5) / 1.2) ** 2)) * (0.5 + 0.5 * Math.sin(2 * Math.PI * 9 * t) ** 2),
  );
  const out = mixed([vent, 1], [wheels, 0.5]);
  return [
    sometimes(out, tone, [
      [1.5, 0.016],
      [2.3, 0.012],
    ]),
  ];
}

/** Water against wood and stone, close: a lake that hardly moves. */
export function lake(): Sound {
  const c = chanceFrom(506);
  const sway = wander(SECONDS, c);
  const lap = shaped(
    air(SECONDS, 260, 1500, c),
    (t) => 0.5 + Math.sin(Math.PI * t * 0.4 + sway(t)) ** 6,
  );
  const out = mixed([gusts(SECONDS, [60, 500], 0.3, c), 0.8], [lap, 0.4]);
  for (let n = 0; n < 46; n++)
    placeRound(out, drop(between(c, 300, 800), 0.012), c() * SECONDS, 0.02 + 0.04 * c());
  return [out];
}
