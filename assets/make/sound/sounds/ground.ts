// Foley of the ground and what is done with hands outdoors.
// Must not know: loudness targets, files, whose steps.
import { between, chanceFrom } from '../craft/chance.ts';
import { bandPass, highPass, lowPass } from '../craft/filter.ts';
import { hit, layered, repeated } from '../craft/material.ts';
import { hump, mixed, type Signal, shaped } from '../craft/signal.ts';
import { crackle, rubbed } from '../craft/strike.ts';

/** Five steps on gravel. */
export function gravel(): Signal {
  const c = chanceFrom(71);
  const step = () => {
    const stones = crackle(0.34, 220, hump(0.34, 0.05, 0.22), c);
    return mixed(
      [bandPass(stones, 2200, 0.4), 1.4],
      [lowPass(rubbed(0.34, 400, 0.6, hump(0.34, 0.06, 0.2), c), 700), 0.4],
    );
  };
  return layered(
    3,
    repeated(step, [
      [0, 0.9],
      [0.56, 0.7],
      [1.14, 0.9],
      [1.7, 0.7],
      [2.3, 0.8],
    ]),
  );
}

/** Somebody on wooden stairs, going up; the fourth gives. */
export function footstepsStairs(): Signal {
  const c = chanceFrom(72);
  const step = (n: number) => hit(c, { of: 'wood', by: 1 + n * 0.03, contact: 0.3 });
  const creak = bandPass(rubbed(0.35, 420, 6, hump(0.35, 0.1, 0.15), c), 420, 4);
  return lowPass(
    layered(2.8, [
      ...repeated(step, [
        [0, 0.8],
        [0.45, 0.9],
        [0.9, 0.8],
        [1.36, 0.9],
        [1.84, 0.8],
        [2.3, 0.6],
      ]),
      [1.38, 0.8, creak],
    ]),
    1300,
  );
}

/** A spade into earth, turned. */
export function spade(): Signal {
  const c = chanceFrom(73);
  return layered(1.5, [
    [0, 0.5, highPass(rubbed(0.25, 1700, 1.4, hump(0.25, 0.03, 0.12), c), 300)],
    [0.02, 0.35, hit(c, { of: 'iron', by: 0.8, contact: 0.4, seconds: 0.3 })],
    [0.75, 0.7, lowPass(crackle(0.6, 260, hump(0.6, 0.1, 0.4), c), 1800)],
    [0.78, 0.6, lowPass(hit(c, { of: 'card', by: 0.6, contact: 0.3 }), 300)],
  ]);
}

/** A crate set down, and the apples in it. */
export function crate(): Signal {
  const c = chanceFrom(74);
  const apple = () => lowPass(hit(c, { of: 'wood', by: between(c, 1.8, 2.6), contact: 0.2 }), 1100);
  const roll = [
    [0.16, 0.5],
    [0.25, 0.35],
    [0.34, 0.4],
    [0.5, 0.2],
    [0.62, 0.15],
  ] as const;
  return layered(1.1, [
    [0, 1, hit(c, { of: 'wood', by: 1.1, contact: 0.8 })],
    ...repeated(apple, roll),
  ]);
}

/** A handful of sand let go, and a shell put down on a stone. */
export function sand(): Signal {
  const c = chanceFrom(75);
  const pour = shaped(
    highPass(rubbed(1.2, 5200, 0.5, hump(1.2, 0.15, 0.7), c), 2200),
    (t) => 0.7 + 0.3 * Math.sin(40 * t),
  );
  return layered(1.7, [
    [0, 0.5, pour],
    [1.35, 0.5, hit(c, { of: 'stone', by: 2.4, contact: 0.6, seconds: 0.2 })],
  ]);
}
