// The sixteen properties of the model (story bible 2.7), those of single readings and moves; 1,000 runs each.
// Must not know: how any of them comes about. Preconditions: rulings, "The model, to the digit".
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apologyQuality, apologyWeights } from '#domain/apology';
import { BREACH_STARTS } from '#domain/breach';
import { PARTS } from '#domain/choice';
import { gateOf } from '#domain/gate';
import { MOVE_BASES, MOVES, type Move } from '#domain/move';
import type { Readings } from '#domain/readings';
import type { Premise } from '#domain/scenario';
import { step } from '#domain/step';
import { frozen } from './builders/frozen.ts';
import { law, notBelow, RUNS } from './builders/laws.ts';
import { act, after } from './builders/premises.ts';
import { input, walk, walkWhere } from './builders/walks.ts';

const moved = (readings: Readings, given: Premise, move: Move) => {
  const { readings: now } = step(readings, given, act(move));
  return { dT: now.trust - readings.trust, dS: now.safety - readings.safety };
};

const calm = (readings: Readings): boolean => !readings.flooded && readings.window === 0;

/** Short enough that no use of a move drops out of memory halfway through the comparison. */
const brief = ({ recent }: Readings): boolean => recent.length <= 3;

describe('the properties of moves', () => {
  it('1 bounds: 0 <= T <= C <= C0, 0 <= S <= 100, 0 <= W <= 12', () => {
    law(walk, ({ premise: given, readings: { trust, cap, safety, words } }) => {
      expect(trust).toBeGreaterThanOrEqual(0);
      expect(trust).toBeLessThanOrEqual(cap);
      expect(cap).toBeLessThanOrEqual(BREACH_STARTS[given.breach].cap);
      expect(safety).toBeGreaterThanOrEqual(0);
      expect(safety).toBeLessThanOrEqual(10000);
      expect(words).toBeGreaterThanOrEqual(0);
      expect(words).toBeLessThanOrEqual(1200);
    });
  });

  it('2 purity: the same input gives the same output and is not touched', () => {
    const inputs = fc.tuple(walk, input);
    fc.assert(
      fc.property(inputs, ([{ premise: given, readings }, next]) => {
        const once = step(frozen(readings), frozen(given), frozen(next));
        expect(step(structuredClone(readings), given, next)).toEqual(once);
      }),
      RUNS,
    );
  });

  it('3 the k-th same move in a scene never pays more than the one before', () => {
    fc.assert(
      fc.property(walk, fc.constantFrom(...MOVES), ({ premise: given, readings }, move) => {
        const again = { ...readings, recent: [...readings.recent, move].slice(-5) };
        const first = moved(readings, given, move);
        const second = moved(again, given, move);
        expect(second.dT).toBeLessThanOrEqual(first.dT);
        expect(second.dS).toBeLessThanOrEqual(first.dS);
      }),
      RUNS,
    );
  });

  it('5 asymmetry: what a slip takes is at least what its counterpart gives', () => {
    const pairs: [Move, Move][] = [
      ['own', 'explain'],
      ['validate', 'defend'],
      ['listen', 'chase'],
      ['reflect', 'deflect'],
      ['accept-limit', 'rush'],
    ];
    law(
      walkWhere(({ trust, safety }) => trust >= 500 && safety >= 1400),
      ({ premise: given, readings }) => {
        for (const [gain, cost] of pairs) {
          const won = moved(readings, given, gain);
          const lost = moved(readings, given, cost);
          expect(-lost.dT).toBeGreaterThanOrEqual(won.dT);
          expect(-lost.dS).toBeGreaterThanOrEqual(won.dS);
        }
      },
    );
  });

  it('7 the solve gate is monotone in S', () => {
    const solving = MOVES.filter((move) => MOVE_BASES[move].kind === 'solve');
    const safety = fc.integer({ min: 0, max: 10000 });
    fc.assert(
      fc.property(fc.constantFrom(...solving), safety, safety, (move, one, other) => {
        const low = gateOf(move, { safety: Math.min(one, other), flooded: false });
        const high = gateOf(move, { safety: Math.max(one, other), flooded: false });
        expect(high.share).toBeGreaterThanOrEqual(low.share);
        expect(high.toll).toBeLessThanOrEqual(low.toll);
      }),
      RUNS,
    );
  });

  it('8 validate then solve is at least solve then validate while S < 45', () => {
    law(
      walkWhere((readings) => calm(readings) && brief(readings) && readings.safety < 4500),
      ({ premise: given, readings }) => {
        const feelingFirst = after(readings, [act('validate'), act('solve')], given);
        const planFirst = after(readings, [act('solve'), act('validate')], given);
        notBelow(feelingFirst, planFirst);
      },
    );
  });

  it('9 listen, validate, apologise is at least apologise, listen, validate', () => {
    const sorry = act('apologise', { parts: ['responsibility', 'regret', 'repair'] });
    law(
      walkWhere((readings) => calm(readings) && brief(readings) && readings.heard === 0),
      ({ premise: given, readings }) => {
        const heardFirst = after(readings, [act('listen'), act('validate'), sorry], given);
        const sorryFirst = after(readings, [sorry, act('listen'), act('validate')], given);
        notBelow(heardFirst, sorryFirst);
      },
    );
  });

  it('10 responsibility never lowers the quality of an apology; the weights sum to 1', () => {
    const shift = fc.double({ min: -0.08, max: 0.08, noNaN: true });
    const parts = fc.subarray([...PARTS]);
    fc.assert(
      fc.property(
        walk,
        parts,
        fc.dictionary(fc.constantFrom(...PARTS), shift),
        (w, some, shifts) => {
          const profile = { parts: shifts };
          const others = some.filter((part) => part !== 'responsibility');
          const without = apologyQuality(others, w.readings, profile);
          const withIt = apologyQuality([...others, 'responsibility'], w.readings, profile);
          expect(withIt).toBeGreaterThanOrEqual(without);
          const weights = Object.values(apologyWeights(profile));
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        },
      ),
      RUNS,
    );
  });

  it('14 a pause never lowers S', () => {
    law(walk, ({ premise: given, readings }) => {
      expect(moved(readings, given, 'pause').dS).toBeGreaterThanOrEqual(0);
    });
  });

  it('and besides: the effects sum up to the change of the readings, each with a reason', () => {
    fc.assert(
      fc.property(walk, input, ({ premise: given, readings }, next) => {
        const { readings: now, effects } = step(readings, given, next);
        const sum = (meter: 'dT' | 'dS' | 'dW') =>
          effects.reduce((total, effect) => total + effect[meter], 0);
        expect(sum('dT')).toBe(now.trust - readings.trust);
        expect(sum('dS')).toBe(now.safety - readings.safety);
        expect(sum('dW')).toBe(now.words - readings.words);
        for (const { because } of effects) expect(because.length).toBeGreaterThan(0);
        const numbers = Object.values(now).filter((value) => typeof value === 'number');
        expect(numbers.every(Number.isInteger)).toBe(true);
      }),
      RUNS,
    );
  });
});
