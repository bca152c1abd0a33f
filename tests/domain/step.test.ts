// The rules of single moves and events, one example each (story bible 2.3, 2.4; rulings).
// Must not know: the worked example, the properties.
import { describe, expect, it } from 'vitest';
import { MOVES } from '#domain/move';
import { openingReadings } from '#domain/readings';
import { step } from '#domain/step';
import {
  act,
  after,
  debt,
  elapse,
  event,
  readingsWith,
  specific,
  vague,
} from './builders/premises.ts';

const effectOf = (readings: ReturnType<typeof readingsWith>, input: Parameters<typeof step>[2]) =>
  step(readings, debt, input).effects[0];

describe('opening', () => {
  it('starts where the breach leaves the two of them, or where the scenario says', () => {
    expect(openingReadings(debt)).toMatchObject({ trust: 2400, safety: 3000, cap: 8800 });
    const own = { ...debt, start: { trust: 30, safety: 12.5 } };
    expect(openingReadings(own)).toMatchObject({ trust: 3000, safety: 1250, flooded: true });
  });
});

describe('moves', () => {
  it('has 34 of them', () => {
    expect(new Set(MOVES).size).toBe(34);
  });

  it('floods under 18 and clears at 30, not before', () => {
    const low = after(readingsWith({ safety: 2000 }), [act('attack')]);
    expect(low.flooded).toBe(true);
    const some = after(low, [act('pause')]);
    expect(some.safety).toBeLessThan(3000);
    expect(some.flooded).toBe(true);
    expect(after(some, [act('listen'), act('accept-limit')]).flooded).toBe(false);
  });

  it('flooded: a pause gives 14, owning half, a question costs', () => {
    const flooded = readingsWith({ safety: 1000, flooded: true, trust: 0 });
    expect(effectOf(flooded, act('pause'))?.dS).toBe(1400);
    expect(effectOf(flooded, act('own'))).toMatchObject({ dS: 250, because: ['half-heard'] });
    const asked = effectOf(flooded, act('ask-open'));
    expect(asked).toMatchObject({ dT: 0, dS: -260 });
    expect(asked?.because[0]).toBe('flooded');
  });

  it('solving before it is safe gains nothing and costs 3 times the sting', () => {
    const low = readingsWith({ safety: 2900, trust: 0 });
    const solved = effectOf(low, act('solve'));
    expect(solved).toMatchObject({ dT: 0, dS: -390 });
    expect(solved?.because[0]).toBe('solving-before-safe');
  });

  it('asking opens from 15 to 45', () => {
    const at = (safety: number) => effectOf(readingsWith({ safety }), act('ask-open'))?.dT;
    expect([at(1800), at(3000), at(4500)]).toEqual([28, 60, 100]);
  });

  it('repairing a slip wins back six tenths of it, once', () => {
    const slipped = after(readingsWith({ safety: 4000 }), [act('deflect')]);
    expect(slipped.lastLoss).toBe(868);
    const repaired = step(slipped, debt, act('repair-slip'));
    expect(repaired.effects[0]).toMatchObject({ dS: 821, because: ['slip-repaired'] });
    expect(repaired.readings.lastLoss).toBe(0);
    expect(effectOf(repaired.readings, act('repair-slip'))?.because[0]).toBe('no-slip');
  });

  it('explaining when asked is an answer, and a cost when not', () => {
    const calm = readingsWith({ safety: 6000 });
    expect(effectOf(calm, act('explain-asked'))?.because.slice(0, 2)).toEqual([
      'not-asked',
      'cost',
    ]);
    const asked = after(calm, [event({ type: 'asks' })]);
    expect(effectOf(asked, act('explain-asked'))).toMatchObject({ dT: 150, because: ['asked'] });
    const unasked = after(calm, [act('explain-asked')]);
    expect({ ...unasked, recent: [] }).toEqual({ ...after(calm, [act('explain')]), recent: [] });
  });

  it('a grand gesture costs a point of trust and eases a little', () => {
    expect(effectOf(readingsWith(), act('grand'))).toMatchObject({ dT: -100, dS: 100, dW: 0 });
  });

  it('a deed backs a fifth of the words, and a return counts only from a pause', () => {
    const talked = readingsWith({ words: 1000 });
    expect(effectOf(talked, act('small-deed'))).toMatchObject({ dT: 150, dS: 400, dW: -200 });
    expect(effectOf(talked, act('return'))).toMatchObject({
      dT: 0,
      dS: 0,
      because: ['nothing-owed'],
    });
    const back = after(talked, [act('pause'), event({ type: 'return' })]);
    expect(back).toMatchObject({ owed: false, gave: 0, recent: ['pause', 'return'] });
  });

  it('counts a half and a one and a half size', () => {
    const cost = (size: 0.5 | 1.5) => effectOf(readingsWith(), act('explain', { size }));
    expect([cost(0.5)?.dT, cost(1.5)?.dT]).toEqual([-100, -300]);
  });

  it("hears this person's own move a quarter louder, and another a quarter less", () => {
    const given = { ...debt, profile: { hers: 'small-deed', notHers: 'own' } } as const;
    const of = (move: 'small-deed' | 'own') => step(readingsWith(), given, act(move)).effects[0];
    expect(of('small-deed')).toMatchObject({ dS: 500, because: ['deed', 'hers'] });
    expect(of('own')).toMatchObject({ dS: 375, because: ['landed', 'not-hers'] });
  });

  it('never lets one large word lift W over 12', () => {
    const given = { ...debt, profile: { hers: 'apologise' } } as const;
    const parts = ['responsibility', 'repair', 'regret', 'repentance', 'explanation', 'request'];
    const whole = act('apologise', { size: 1.5, parts: parts as never });
    const hurt = readingsWith({ heard: 2, window: 1, asked: true, safety: 6000 });
    const { readings, effects } = step(hurt, given, whole);
    expect(readings.words).toBe(1200);
    expect(effects[0]?.dT).toBe(1200);
  });
});

describe('the window after a setback', () => {
  it('counts one and a half times for two moves; the story itself does not close it', () => {
    const hit = after(readingsWith(), [event({ type: 'trigger', size: 1 })]);
    expect(hit).toMatchObject({ trust: 2400, safety: 2136, window: 2 });
    expect(after(hit, [event({ type: 'asks' })]).window).toBe(2);
    expect(effectOf(hit, act('listen'))).toMatchObject({ dT: 120 });
    expect(effectOf(hit, act('listen'))?.because).toContain('setback-counts-double');
    expect(after(hit, [act('listen'), act('listen')]).window).toBe(0);
  });
});

describe('a scene break', () => {
  it('resets what belongs to a scene and keeps the words', () => {
    const before = readingsWith({ words: 700, heard: 3, asked: true, window: 1, lastLoss: 300 });
    const next = after({ ...before, recent: ['own'] }, [elapse('two')]);
    expect(next).toMatchObject({
      words: 700,
      heard: 0,
      asked: false,
      window: 0,
      lastLoss: 0,
      recent: [],
      scene: 'two',
    });
  });

  it('goes in order: an unreturned pause, fading, then half way at the new trust', () => {
    const before = readingsWith({ trust: 3000, safety: 6000, owed: true, gave: 1400 });
    const sworn = after(before, [act('listen', { promise: vague('never') })]);
    const { readings, effects } = step(sworn, debt, elapse('two'));
    expect(effects.map(({ because }) => because[0])).toEqual([
      'unreturned',
      'promise-faded',
      'time-passes',
    ]);
    expect(effects[0]).toMatchObject({ dT: -400, dS: -1680 });
    expect(effects[1]).toMatchObject({ dT: -150, dS: 0, promise: 'never' });
    expect(readings).toMatchObject({ owed: false, gave: 0 });
    const target = 2600 + 0.4 * readings.trust;
    expect(Math.abs(readings.safety - (sworn.safety - 1680 + target) / 2)).toBeLessThan(1);
  });

  it('does nothing when it names the scene we are in', () => {
    const here = readingsWith();
    expect(step(here, debt, elapse('one'))).toEqual({ readings: here, effects: [] });
  });
});

describe('promises made by the story', () => {
  it('agreeing together is the move, then a specific promise; it does not close the window', () => {
    const calm = readingsWith({ safety: 6000, window: 2 });
    const agreed = event({ type: 'agree-together', promise: specific('post') });
    const { readings, effects } = step(calm, debt, agreed);
    expect(effects[0]).toMatchObject({ cause: 'agree-together', promise: 'post' });
    expect(readings.ledger[0]).toMatchObject({ id: 'post', made: 'one', open: true });
    expect(readings).toMatchObject({ window: 2, recent: ['agree-together'] });
  });

  it('says so when a fourth specific promise is opened beside three', () => {
    const made = ['a', 'b', 'c'].map((id) => act('listen', { promise: specific(id) }));
    const three = after(readingsWith(), made);
    const fourth = effectOf(three, act('own', { promise: specific('d') }));
    expect(fourth?.because).toContain('too-many-open');
  });

  it('moves nothing when the story settles a promise that is not open', () => {
    const kept = effectOf(readingsWith(), event({ type: 'keep', promise: 'nowhere' }));
    expect(kept).toMatchObject({ dT: 0, dS: 0, because: ['no-open-promise'] });
  });

  it('keeping mends the cap by a point, up to where it began', () => {
    const held = after(readingsWith({ cap: 8750 }), [act('listen', { promise: specific('a') })]);
    expect(after(held, [event({ type: 'keep', promise: 'a' })])).toMatchObject({
      cap: 8800,
      kept: 1,
    });
  });
});
