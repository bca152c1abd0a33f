// How far each decision moved the meters: its own effects, and what came later of its promise, its lie or its pause.
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

/** What became of a promise, and not its making. */
export const settles = ({ cause, promise }: Effect): boolean =>
  promise !== undefined && SETTLING.includes(cause);

/** A setback or a night passing is nobody's decision. */
const isByItself = ({ because }: Effect): boolean =>
  because[0] === 'setback' || because[0] === 'time-passes';

const makes = (turn: Turn, promise: string): boolean =>
  turn.effects.some((effect) => effect.promise === promise && !settles(effect));

type Done = { turn: Turn; effect: Effect };

/** Every effect from the first decision to this one, in order. */
const doneBy = (end: Effect, turns: readonly Turn[]): Done[] => {
  const all = turns.flatMap((turn) => turn.effects.map((effect) => ({ turn, effect })));
  return all.slice(
    0,
    all.findIndex(({ effect }) => effect === end),
  );
};

/** Where the lie was told: the last thing held back that had not come out; none when it is older than the talk. */
const lieOf = (found: Effect, turns: readonly Turn[]): Turn | undefined => {
  const open: Turn[] = [];
  for (const { turn, effect } of doneBy(found, turns)) {
    if (effect.cause === 'conceal') open.push(turn);
    if (effect.cause === 'discover') open.pop();
  }
  return open.at(-1);
};

const pauseOf = (unreturned: Effect, turns: readonly Turn[]): Turn | undefined =>
  doneBy(unreturned, turns).findLast(({ effect }) => effect.cause === 'pause')?.turn;

/**
 * The decision an effect goes back to: for a promise settled, the one that made it; for a lie found, the one that told
 * it; for a break nobody came back from, the one that took it.
 */
const originOf = (effect: Effect, turn: Turn, turns: readonly Turn[]): Turn | undefined => {
  if (isByItself(effect)) return undefined;
  if (effect.cause === 'discover') return lieOf(effect, turns);
  if (effect.because[0] === 'unreturned') return pauseOf(effect, turns);
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
