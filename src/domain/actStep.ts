// A move and what follows it: the effect, then heard and recent, then its promise opens, then the window closes a little.
// Must not know: what each move is worth. Source: rulings, "The model, to the digit".
import { type Stepped, applied } from './change.ts';
import type { Act, PromiseMade } from './choice.ts';
import { FACTORS } from './factors.ts';
import { openOf, promised } from './ledger.ts';
import type { Move } from './move.ts';
import { moveChange } from './moveChange.ts';
import type { Readings } from './readings.ts';
import type { Premise } from './scenario.ts';

const HEARING: readonly Move[] = ['listen', 'reflect', 'validate'];

const remembered = (readings: Readings, move: Move): Readings => ({
  ...readings,
  heard: readings.heard + (HEARING.includes(move) ? 1 : 0),
  recent: [...readings.recent, move].slice(-FACTORS.memory),
});

const withPromise = ({ readings, effects }: Stepped, promise: PromiseMade): Stepped => {
  const ledger = promised(readings.ledger, promise, readings.scene);
  const tooMany =
    promise.kind === 'specific' && openOf(ledger, 'specific').length > FACTORS.promise.openMost;
  const told = effects.map((effect) =>
    tooMany ? { ...effect, because: [...effect.because, 'too-many-open' as const] } : effect,
  );
  return { readings: { ...readings, ledger }, effects: told };
};

/** A move made by an option or by the story; the story's own leaves the window as it is. */
export const performed = (readings: Readings, premise: Premise, act: Act): Stepped => {
  const { readings: after, effects } = applied(
    readings,
    moveChange(readings, premise, act),
    act.move,
    act.promise?.id,
  );
  const stepped = { readings: remembered(after, act.move), effects };
  return act.promise ? withPromise(stepped, act.promise) : stepped;
};

export const onAct = (readings: Readings, premise: Premise, act: Act): Stepped => {
  const { readings: after, effects } = performed(readings, premise, act);
  return { readings: { ...after, window: Math.max(0, after.window - 1) }, effects };
};
