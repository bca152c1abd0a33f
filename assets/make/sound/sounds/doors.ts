// Foley of doors, gates and what is worn or carried through them.
// Must not know: loudness targets, files, who is leaving.
import { between, chanceFrom } from '../craft/chance.ts';
import { bandPass, highPass, lowPass } from '../craft/filter.ts';
import { hit, layered, repeated } from '../craft/material.ts';
import { hump, mixed, type Signal, shaped, signalOf } from '../craft/signal.ts';
import { crackle, rubbed } from '../craft/strike.ts';

/** Three knuckles on a door, not loud. */
export function knock(): Signal {
  const c = chanceFrom(41);
  const one = () => hit(c, { of: 'wood', by: 1.7, contact: 0.5 });
  return lowPass(
    layered(
      1,
      repeated(one, [
        [0, 0.8],
        [0.21, 1],
        [0.44, 0.7],
      ]),
    ),
    1800,
  );
}

/** A bunch of keys into a bowl. */
export function keys(): Signal {
  const c = chanceFrom(42);
  const key = () => hit(c, { of: 'tin', by: between(c, 2.2, 4), contact: 0.4, seconds: 0.25 });
  const at = Array.from(
    { length: 11 },
    (_, n) => [n * 0.055 + c() * 0.03, between(c, 0.2, 0.7)] as const,
  );
  const bowl = hit(c, { of: 'ceramic', by: 0.8, contact: 0.6 });
  return layered(1.1, [...repeated(key, at), [0.66, 0.8, bowl]]);
}

/** A hinge as it gives: a slow, uneven note. */
const hinge = (seconds: number, from: number, to: number): Signal => {
  const saw = signalOf(seconds, (t) => {
    const hertz = from + ((to - from) * t) / seconds;
    return Math.sign(Math.sin(2 * Math.PI * hertz * t)) * hump(seconds, 0.2, 0.2)(t);
  });
  return bandPass(saw, 900, 3);
};

/** An iron garden gate: latch, hinge, and shut. */
export function gate(): Signal {
  const c = chanceFrom(43);
  return layered(2, [
    [0, 0.5, hit(c, { of: 'iron', by: 1.2, contact: 0.8 })],
    [0.2, 0.22, hinge(0.9, 120, 190)],
    [1.25, 0.9, hit(c, { of: 'iron', by: 0.7, contact: 0.7, seconds: 0.7 })],
    [1.33, 0.4, hit(c, { of: 'iron', by: 1.3, contact: 0.6 })],
  ]);
}

/** A chair pushed back over a floor. */
export function chair(): Signal {
  const c = chanceFrom(44);
  const legs = rubbed(0.5, 330, 3, hump(0.5, 0.08, 0.1), c);
  return layered(0.9, [
    [0, 0.8, mixed([legs, 1], [hinge(0.5, 170, 120), 0.25])],
    [0.5, 0.6, hit(c, { of: 'wood', by: 1.3, contact: 0.4 })],
  ]);
}

/** Teeth of a zip, quicker and quicker, to the collar. */
export function zip(): Signal {
  const c = chanceFrom(45);
  const tooth = () => hit(c, { of: 'tin', by: 3.2, contact: 1, seconds: 0.02 });
  const at = Array.from(
    { length: 70 },
    (_, n) => [0.7 * (n / 70) ** 0.75, between(c, 0.3, 0.6)] as const,
  );
  return layered(0.85, [
    ...repeated(tooth, at),
    [0, 0.3, rubbed(0.75, 3600, 1, hump(0.75, 0.2, 0.05), c)],
  ]);
}

/** A heavy coat taken from its hook. */
export function coat(): Signal {
  const c = chanceFrom(46);
  const cloth = (t: number) =>
    Math.exp(-(((t - 0.25) / 0.14) ** 2)) + 0.7 * Math.exp(-(((t - 0.75) / 0.12) ** 2));
  const rub = rubbed(1.1, 1100, 0.5, cloth, c);
  return layered(1.1, [
    [0, 1, highPass(lowPass(rub, 3200), 150)],
    [0.1, 0.2, hit(c, { of: 'wood', by: 2, contact: 0.4 })],
  ]);
}

/** A cardboard cake box put down and opened. */
export function cakeBox(): Signal {
  const c = chanceFrom(47);
  return layered(1.3, [
    [0, 0.9, hit(c, { of: 'card', by: 1, contact: 0.5 })],
    [0.4, 0.5, rubbed(0.5, 1500, 0.8, hump(0.5, 0.2, 0.2), c)],
    [0.45, 0.5, crackle(0.5, 120, hump(0.5, 0.1, 0.2), c)],
    [1.0, 0.4, hit(c, { of: 'card', by: 1.7, contact: 0.3 })],
  ]);
}

/** The iron door of a stove, and the fire behind it. */
export function stove(): Signal {
  const c = chanceFrom(48);
  const fire = mixed(
    [lowPass(rubbed(2.4, 300, 0.5, hump(2.4, 0.5, 0.9), c), 500), 0.5],
    [crackle(2.4, 90, (t) => 0.8 * hump(2.4, 0.4, 0.9)(t), c), 0.9],
  );
  return layered(2.6, [
    [0, 0.7, hit(c, { of: 'iron', by: 0.8, contact: 0.6 })],
    [0.15, 0.8, fire],
  ]);
}

/** Breath of a small child asleep: in, a while, out. */
export function babyBreath(): Signal {
  const breath = (at: number, length: number, t: number) =>
    Math.max(0, Math.sin((Math.PI * (t - at)) / length)) * Number(t > at && t < at + length);
  const c = chanceFrom(49);
  const shape = (t: number) =>
    breath(0, 0.8, t) * 0.7 + breath(1.1, 1, t) + breath(2.5, 0.8, t) * 0.6;
  return shaped(highPass(lowPass(rubbed(3.4, 1500, 0.6, shape, c), 3000), 500), () => 1);
}
