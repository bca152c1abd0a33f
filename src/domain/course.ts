// The two meters over the turns, every point with its reasons in words: what the quiet graph of the debrief draws.
// Must not know: how a graph is drawn. Each point rests on the turns up to its own alone.
import { bandsOf } from './bands.ts';
import type { Course, CoursePoint, CourseStep, Standing } from './debriefTypes.ts';
import type { Effect } from './effect.ts';
import type { Outcome } from './ledger.ts';
import { sceneNamed } from './naming.ts';
import type { Readings } from './readings.ts';
import type { Scenario } from './scenario.ts';
import { shiftOf } from './shift.ts';
import { settles } from './swing.ts';
import type { Turn } from './turn.ts';
import { whyInTurn } from './why.ts';
import type { Told } from './wording.ts';

const standingOf = (readings: Readings): Standing => ({
  trust: readings.trust,
  safety: readings.safety,
  bands: bandsOf(readings),
});

const isOwn = ({ cause }: Effect, { taken }: Turn): boolean => cause === taken?.move;

/** What the decision itself did is always told; of the rest only what moved something. */
const isTold = (effect: Effect, turn: Turn): boolean =>
  isOwn(effect, turn) ||
  shiftOf('trust', effect.dT) !== 'held' ||
  shiftOf('safety', effect.dS) !== 'held';

const OUTCOMES: Partial<Readonly<Record<Effect['cause'], Outcome>>> = {
  keep: 'kept',
  break: 'broken',
  renegotiate: 'renegotiated',
  elapse: 'faded',
};

const promiseIn = (effect: Effect, { promises }: Scenario): Pick<CourseStep, 'promise'> => {
  const words = effect.promise === undefined ? undefined : promises[effect.promise];
  const outcome = settles(effect) ? OUTCOMES[effect.cause] : undefined;
  return words === undefined || outcome === undefined ? {} : { promise: { words, outcome } };
};

const stepOf = (effect: Effect, turn: Turn, scenario: Scenario, told: Told): CourseStep => {
  const { dT, dS } = effect;
  return {
    by: isOwn(effect, turn) ? 'choice' : 'story',
    ...promiseIn(effect, scenario),
    trust: shiftOf('trust', dT),
    safety: shiftOf('safety', dS),
    why: whyInTurn(effect, turn.taken, scenario, told),
  };
};

const pointOf = (turn: Turn, scenario: Scenario, told: Told): CoursePoint => ({
  ...standingOf(turn.after),
  turn: turn.index,
  scene: sceneNamed(scenario, turn.scene),
  steps: turn.effects
    .filter((effect) => isTold(effect, turn))
    .map((effect) => stepOf(effect, turn, scenario, told)),
});

/** `opening` are the readings before the first decision. */
export const courseOf = (turns: readonly Turn[], scenario: Scenario, opening: Readings): Course => {
  const told: Told = new Set();
  return {
    start: standingOf(opening),
    points: turns.map((turn) => pointOf(turn, scenario, told)),
  };
};
