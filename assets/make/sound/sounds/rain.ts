// Rain on a window at night: the wash outside, drops on the glass, drips on the sill. A loop of 10 s, stereo.
// Must not know: loudness targets, files.
import { between, type Chance, chanceFrom, pink, times, wander, white } from '../craft/chance.ts';
import { highPass, lowPass } from '../craft/filter.ts';
import { looped } from '../craft/loop.ts';
import { mixed, placeRound, type Signal, type Sound, shaped, signalOf } from '../craft/signal.ts';
import { drop } from '../craft/strike.ts';

export const RAIN_SECONDS = 10;
const SPARE = 1.5;

function wash(chance: Chance): Signal {
  const take = RAIN_SECONDS + SPARE;
  const gust = wander(RAIN_SECONDS, chance);
  const fine = highPass(lowPass(pink(take, chance), 6200, 0.6), 260);
  const low = lowPass(white(take, chance), 210);
  const both = mixed([shaped(fine, (t) => 0.9 * (1 + 0.25 * gust(t))), 1], [low, 0.45]);
  return looped(both, RAIN_SECONDS);
}

/** One drop on glass: a tick of noise and a short high tone. */
function tick(chance: Chance): Signal {
  const hertz = between(chance, 1300, 6200);
  const length = between(chance, 0.004, 0.016);
  return signalOf(
    length * 3,
    (t) =>
      Math.sin(2 * Math.PI * hertz * t) * Math.exp(-t / (length * 0.35)) * 0.5 +
      (chance() - 0.5) * Math.exp(-t / (length * 0.12)),
  );
}

function scatter(
  into: Sound,
  count: number,
  make: () => readonly [Signal, number],
  chance: Chance,
) {
  const [left, right] = into;
  if (!left || !right) throw new Error('scatter: expected two channels');
  for (const at of times(count, RAIN_SECONDS, chance)) {
    const [sound, gain] = make();
    const side = (chance() * Math.PI) / 2;
    placeRound(left, sound, at, gain * Math.cos(side));
    placeRound(right, sound, at, gain * Math.sin(side));
  }
}

export function rain(): Sound {
  const chance = chanceFrom(740);
  const sound = [wash(chance), wash(chance)];
  scatter(sound, 2400, () => [tick(chance), 0.02 + 0.16 * chance() ** 4], chance);
  scatter(sound, 42, () => [drop(between(chance, 400, 900), 0.009), 0.12], chance);
  return sound;
}
