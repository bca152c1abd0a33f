// What each of the 34 moves does at one quiet moment, in this reducer's exact figures, and how far a promise is believed.
// Must not know: why.
import { describe, expect, it } from 'vitest';
import { beliefIn } from '#domain/modifiers';
import { type Move, MOVES } from '#domain/move';
import { step } from '#domain/step';
import { act, debt, readingsWith } from './builders/premises.ts';

/** Trust 28 of 88 leaves all its room, safety 60 two thirds; every gate is open, the partner was heard and has asked why. */
const quiet = readingsWith({ trust: 2800, safety: 6000, heard: 2, asked: true, owed: true });
const parts = ['responsibility', 'repair', 'regret'] as const;

/** dT, dS, dW in hundredths */
const FIGURES: readonly [Move, number, number, number][] = [
  ['own', 200, 333, 200],
  ['listen', 80, 400, 80],
  ['reflect', 120, 400, 120],
  ['validate', 100, 467, 100],
  ['accept-limit', 160, 400, 160],
  ['apologise', 350, 560, 350],
  ['reaffirm', 100, 267, 100],
  ['repair-slip', 100, 200, 100],
  ['set-scene', 50, 333, 50],
  ['pause', 50, 400, 50],
  ['disclose', 300, -200, 300],
  ['ask-open', 100, 267, 100],
  ['invite-fear', 120, 333, 120],
  ['notice', 50, 267, 50],
  ['promise-specific', 70, 140, 70],
  ['agree-together', 140, 233, 140],
  ['solve', 100, 133, 100],
  ['small-deed', 150, 267, 0],
  ['return', 200, 333, 0],
  ['promise-vague', 0, 140, 0],
  ['grand', -100, 67, 0],
  ['conceal', 50, 133, 50],
  ['explain', -200, -611, 0],
  ['defend', -300, -858, 0],
  ['minimise', -400, -982, 0],
  ['deflect', -400, -860, 0],
  ['attack', -600, -1481, 0],
  ['rush', -200, -733, 0],
  ['chase', -100, -731, 0],
  ['withdraw', -400, -860, 0],
  ['collapse', -100, -610, 0],
  ['explain-asked', 150, 133, 150],
  ['seek-help', 150, 200, 150],
  ['comfort', 50, 333, 50],
];

describe('the moves at a quiet moment', () => {
  it('are all here', () => {
    expect(FIGURES.map(([move]) => move)).toEqual([...MOVES]);
  });

  it.each(FIGURES)('%s', (move, dT, dS, dW) => {
    const { effects } = step(quiet, debt, act(move, { parts }));
    expect(effects).toHaveLength(1);
    expect(effects[0]).toMatchObject({ cause: move, dT, dS, dW });
  });
});

describe('belief in the next promise', () => {
  it.each([
    [0, 0, 0, 0.7],
    [1, 0, 0, 0.78],
    [0, 1, 0, 0.41],
    [0, 0, 1, 0.34],
    [3, 1, 0, 0.64],
  ])('%i kept, %i broken, %i lies found: %f', (kept, broken, newLies, belief) => {
    expect(beliefIn({ kept, broken, newLies }, debt)).toBeCloseTo(belief, 2);
  });
});
