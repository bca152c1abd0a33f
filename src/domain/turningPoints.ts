// The up to three decisions that moved most, told as you said, you meant, they heard, with the why and the road not taken.
// Must not know: how they are laid out. Source: rulings, "Debrief".
import type { Choice } from './choice.ts';
import type { TurningPoint } from './debriefTypes.ts';
import type { Effect } from './effect.ts';
import type { Outcome } from './ledger.ts';
import { MOVE_BASES } from './move.ts';
import { isSpoken, principleNamed, sceneNamed } from './naming.ts';
import type { Premise, Scenario } from './scenario.ts';
import { strongerAt } from './strongerLine.ts';
import { type Swing, sizeOf, swingsOf } from './swing.ts';
import type { Turn } from './turn.ts';
import { whyOf } from './why.ts';

const MOST = 3;
const MOST_OF_A_KIND = 2;

type Taken = Swing & { taken: Choice };

export const kindOf = ({ misses }: Pick<Choice, 'misses'>): TurningPoint['kind'] =>
  misses.length > 0 ? 'missed' : 'shown';

const takenIn = (swing: Swing): Taken[] => {
  const { taken, dealt } = swing.turn;
  return taken && !dealt && swing.size > 0 ? [{ ...swing, taken }] : [];
};

/** The largest first, at most two of a kind; among equals the earlier; then told in the order of the talk. */
const chosen = (turns: readonly Turn[]): Taken[] => {
  const bySize = swingsOf(turns)
    .flatMap(takenIn)
    .sort((a, b) => b.size - a.size || a.turn.index - b.turn.index);
  const picked: Taken[] = [];
  for (const swing of bySize) {
    const alike = picked.filter((other) => kindOf(other.taken) === kindOf(swing.taken));
    if (picked.length < MOST && alike.length < MOST_OF_A_KIND) picked.push(swing);
  }
  return picked.sort((a, b) => a.turn.index - b.turn.index);
};

/** The single effect that moved most; the earlier among equals. */
const tellingOf = (effects: readonly Effect[]): Effect | undefined =>
  effects.toSorted((a, b) => sizeOf([b]) - sizeOf([a]))[0];

const OUTCOMES: Partial<Record<Effect['cause'], Outcome>> = {
  keep: 'kept',
  break: 'broken',
  renegotiate: 'renegotiated',
  elapse: 'faded',
};

const promiseOf = (
  telling: Effect | undefined,
  scenario: Scenario,
): Pick<TurningPoint, 'promise'> => {
  const outcome = telling && OUTCOMES[telling.cause];
  if (!outcome || telling.promise === undefined) return {};
  return { promise: { words: scenario.promises[telling.promise] ?? telling.promise, outcome } };
};

const principleIn = ({ misses, shows }: Choice) => {
  const id = misses[0] ?? shows[0];
  if (!id) throw new RangeError('an option names at least one principle that it shows or misses');
  return principleNamed(id);
};

const pointOf = (
  { turn, taken, effects }: Taken,
  scenario: Scenario,
  premise: Premise,
): TurningPoint => {
  const telling = tellingOf(effects);
  const stronger = strongerAt(turn, premise);
  return {
    turn: turn.index,
    scene: sceneNamed(scenario, turn.scene),
    kind: kindOf(taken),
    said: taken.text,
    spoken: isSpoken(taken.text),
    ...(taken.meant === undefined ? {} : { meant: taken.meant }),
    heard: taken.heard,
    principle: principleIn(taken),
    facet: MOVE_BASES[taken.move].facet,
    why: whyOf(taken, telling, scenario),
    ...(stronger ? { stronger } : {}),
    ...promiseOf(telling, scenario),
  };
};

export const turningPointsOf = (
  turns: readonly Turn[],
  scenario: Scenario,
  premise: Premise,
): TurningPoint[] => chosen(turns).map((swing) => pointOf(swing, scenario, premise));
