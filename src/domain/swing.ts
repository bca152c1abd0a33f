// How far each decision moved the meters: its own effects, and those of the promises that it made.
// Must not know: which decisions are told. Source: rulings, "Debrief".
import type { Effect } from './effect.ts';
import type { Turn } from './turn.ts';

/** A decision with every effect that goes back to it. */
export type Swing = {
  turn: Turn;
  effects: readonly Effect[];
  /** 2|dT| + |dS|, hundredths */
  size: number;
};

const SETTLING: readonly Effect['cause'][] = ['keep', 'break', 'renegotiate', 'elapse'];

const settles = ({ cause, promise }: Effect): boolean =>
  promise !== undefined && SETTLING.includes(cause);

/** A setback or a night passing is nobody's decision. */
const isByItself = ({ because }: Effect): boolean =>
  because[0] === 'setback' || because[0] === 'time-passes';

const makes = (turn: Turn, promise: string): boolean =>
  turn.effects.some((effect) => effect.promise === promise && !settles(effect));

/** The decision an effect goes back to: for a promise settled, the one that made it. */
const originOf = (effect: Effect, turn: Turn, turns: readonly Turn[]): Turn | undefined => {
  if (isByItself(effect)) return undefined;
  const { promise } = effect;
  if (promise === undefined || !settles(effect)) return turn;
  const earlier = turns.slice(0, turns.indexOf(turn) + 1);
  return earlier.findLast((other) => makes(other, promise)) ?? turn;
};

export const sizeOf = (effects: readonly Effect[]): number => {
  const sum = (meter: 'dT' | 'dS') => effects.reduce((total, effect) => total + effect[meter], 0);
  return 2 * Math.abs(sum('dT')) + Math.abs(sum('dS'));
};

/** One swing a turn, in the order of the turns. */
export const swingsOf = (turns: readonly Turn[]): Swing[] => {
  const owned = new Map<Turn, Effect[]>(turns.map((turn) => [turn, []]));
  for (const turn of turns) {
    for (const effect of turn.effects) {
      const origin = originOf(effect, turn, turns);
      if (origin) owned.get(origin)?.push(effect);
    }
  }
  return [...owned].map(([turn, effects]) => ({ turn, effects, size: sizeOf(effects) }));
};
