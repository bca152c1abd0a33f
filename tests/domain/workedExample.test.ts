// The worked example of story bible 2.6: hidden debt, eight turns, with its variants; and this reducer's own exact figures.
// Must not know: anything but step and its input.
import { describe, expect, it } from 'vitest';
import type { StepInput } from '#domain/step';
import { step } from '#domain/step';
import { act, after, debt, elapse, event, readingsWith, specific } from './builders/premises.ts';

const apology = act('apologise', { parts: ['responsibility', 'regret', 'repair'] });
const promise = act('promise-specific', { promise: specific('debt-line') });
const night = elapse('two');
const keep = event({ type: 'keep', promise: 'debt-line' });
const tell = event({ type: 'renegotiate', promise: 'debt-line', due: ['three'] });
const fail = event({ type: 'break', promise: 'debt-line' });

const evening: StepInput[] = [
  act('disclose'),
  act('listen'),
  act('explain'),
  act('repair-slip'),
  act('validate'),
  apology,
  promise,
];

/** dT, dS, T, S in points, after each input. */
const figuresOf = (inputs: readonly StepInput[]): number[][] => {
  let now = readingsWith();
  return inputs.map((input) => {
    const { readings, effects } = step(now, debt, input);
    const sum = (meter: 'dT' | 'dS') => effects.reduce((total, effect) => total + effect[meter], 0);
    now = readings;
    return [sum('dT'), sum('dS'), now.trust, now.safety].map((hundredths) => hundredths / 100);
  });
};

const last = (inputs: readonly StepInput[]): number[] => figuresOf(inputs).at(-1) ?? [];

describe('the worked example', () => {
  const told: [string, number, number][] = [
    ['disclose', 3.0, -2.0],
    ['listen', 0.6, 6.0],
    ['explain, unasked', -2.0, -6.12],
    ['repair-slip', 0.7, 6.67],
    ['validate', 0.64, 7.0],
    ['apologise', 2.06, 8.18],
    ['promise-specific', 0.19, 1.16],
    ['the night passes', 0, -6.61],
    ['keep', 7.84, 5.57],
  ];

  it.each(told.map((row, place) => [...row, place] as const))(
    '%s changes trust by %f and safety by %f, within 0.02',
    (_, dT, dS, place) => {
      const [trust = NaN, safety = NaN] = figuresOf([...evening, night, keep])[place] ?? [];
      expect(Math.abs(trust - dT)).toBeLessThanOrEqual(0.0201);
      expect(Math.abs(safety - dS)).toBeLessThanOrEqual(0.0201);
    },
  );

  it.each([
    ['kept', keep, 7.84, 5.57],
    ['told at four that it must be Thursday', tell, -2.0, 0.93],
    ['broken', fail, -16.0, -10.08],
  ] as const)('%s, within 0.02', (_, settled, dT, dS) => {
    const [trust = NaN, safety = NaN] = last([...evening, night, settled]);
    expect(Math.abs(trust - dT)).toBeLessThanOrEqual(0.0201);
    expect(Math.abs(safety - dS)).toBeLessThanOrEqual(0.0201);
  });

  it('is, in the exact figures of this reducer, [dT, dS, T, S]', () => {
    expect(figuresOf([...evening, night, keep])).toEqual([
      [3, -2, 27, 28],
      [0.6, 6, 27.6, 34],
      [-2, -6.12, 25.6, 27.88],
      [0.7, 6.67, 26.3, 34.55],
      [0.64, 7, 26.94, 41.55],
      [2.06, 8.18, 29, 49.73],
      [0.19, 1.16, 29.19, 50.89],
      [0, -6.61, 29.19, 44.28],
      [7.84, 5.57, 37.03, 49.85],
    ]);
    expect(last([...evening, night, tell])).toEqual([-2, 0.93, 27.19, 45.21]);
    expect(last([...evening, night, fail])).toEqual([-16, -10.08, 13.19, 34.2]);
  });

  it('takes unbacked words from 7.19 to 2.88 when the promise is kept', () => {
    const before = after(readingsWith(), [...evening, night]);
    expect(before.words).toBe(719);
    expect(after(before, [keep]).words).toBe(288);
  });

  it('in another order, promise and apology first and listening last, ends lower', () => {
    const first = [promise, apology, act('explain'), act('repair-slip'), act('validate')];
    const order = [...first, act('disclose'), act('listen'), night, keep];
    expect(last([promise]).slice(0, 2)).toEqual([0, 0]);
    const [, , trust = NaN, safety = NaN] = last(order);
    expect([trust, safety]).toEqual([36.16, 47.71]);
    expect(Math.abs(trust - 36.2)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(safety - 47.7)).toBeLessThanOrEqual(0.05);
  });

  it('concealing feels better all evening and ends at 11.9 when found, with the cap at 80', () => {
    const hidden = [act('conceal'), ...evening.slice(1)];
    expect(last(hidden)[3]).toBeGreaterThan(54);
    const found = after(readingsWith(), [...hidden, night, event({ type: 'discover' })]);
    expect(found.trust).toBe(1190);
    expect(found.cap).toBe(8000);
    expect(found.newLies).toBe(1);
  });
});
