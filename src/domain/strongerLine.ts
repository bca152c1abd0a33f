// The road not taken: the option at a turn that would have done more than the one taken, by the model itself.
// Must not know: which turns matter. Source: rulings, "Debrief".
import type { Choice } from './choice.ts';
import type { StrongerLine } from './debriefTypes.ts';
import type { Move } from './move.ts';
import { isSpoken, principleNamed } from './naming.ts';
import type { Readings } from './readings.ts';
import type { Premise, Scenario } from './scenario.ts';
import { step } from './step.ts';
import type { Turn } from './turn.ts';

/** 2 dT + dS in hundredths: what this option does on the spot. */
const worth = (readings: Readings, premise: Premise, act: Choice): number =>
  step(readings, premise, { act }).effects.reduce((sum, { dT, dS }) => sum + 2 * dT + dS, 0);

const lineOf = ({ id, text, heard, shows }: Choice, scenario: Scenario): StrongerLine => ({
  choice: id,
  text,
  spoken: isSpoken(text),
  heard,
  shows: shows.map((shown) => principleNamed(shown, scenario)),
});

/** They feel better until they are found, fade, or come to nothing, so they never stand as the stronger line. */
const EASING: readonly Move[] = ['conceal', 'promise-vague', 'grand'];

const worthTaken = (readings: Readings, premise: Premise, taken: Choice): number =>
  EASING.includes(taken.move) ? -Infinity : worth(readings, premise, taken);

/** Where something was kept back, what counts is its being told, if any option tells it. */
const TELLING: readonly Move[] = ['disclose', 'own'];

const othersAt = ({ offered }: Turn, taken: Choice): readonly Choice[] => {
  const others = offered.filter(({ id, misses }) => id !== taken.id && misses.length === 0);
  const telling = others.filter(({ move }) => TELLING.includes(move));
  return taken.move === 'conceal' && telling.length > 0 ? telling : others;
};

/** The best of the options not taken and without misses; undefined when none was stronger than what was taken. */
export const strongerAt = (
  turn: Turn,
  premise: Premise,
  scenario: Scenario,
): StrongerLine | undefined => {
  const { taken, before } = turn;
  if (!taken) return undefined;
  let best = taken;
  let most = worthTaken(before, premise, taken);
  for (const other of othersAt(turn, taken)) {
    const here = worth(before, premise, other);
    if (here > most) [best, most] = [other, here];
  }
  return best === taken ? undefined : lineOf(best, scenario);
};
