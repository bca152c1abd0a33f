// The sixteen properties of the model (story bible 2.7), those of stories: pauses, promises, lies, setbacks, endings; 1,000 runs each.
// Must not know: how any of them comes about. Preconditions: rulings, "The model, to the digit".
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENDING_FAMILIES, familyOf } from '#domain/ending';
import { openOf } from '#domain/ledger';
import { MOVE_BASES, MOVES } from '#domain/move';
import { INTENTS } from '#domain/playRecord';
import { openingReadings, type Readings } from '#domain/readings';
import { step } from '#domain/step';
import { law, notBelow, RUNS } from './builders/laws.ts';
import { act, after, elapse, event, specific, vague } from './builders/premises.ts';
import { actOf, premise, storyEvent, walk, walkWhere } from './builders/walks.ts';

describe('the properties of stories', () => {
  it('4 a pause without a return costs more than it gave; with a return it gains', () => {
    law(
      walkWhere(({ owed }) => !owed),
      ({ premise: given, readings }) => {
        const paused = step(readings, given, act('pause')).readings;
        const left = step(paused, given, elapse('elsewhere')).effects[0];
        expect(left?.because).toEqual(['unreturned']);
        expect(paused.trust + (left?.dT ?? 0)).toBeLessThanOrEqual(readings.trust);
        expect(paused.safety + (left?.dS ?? 0)).toBeLessThanOrEqual(readings.safety);
        const lost = -(left?.dS ?? 0);
        expect(lost > paused.safety - readings.safety || readings.safety === 0).toBe(true);
        const back = step(paused, given, event({ type: 'return' })).readings;
        notBelow(back, readings);
        const room = readings.safety < 9000 && readings.trust < readings.cap - 1000;
        expect(back.safety + back.trust > paused.safety + paused.trust || !room).toBe(true);
      },
    );
  });

  it('6 words alone never lift T more than 12 points over a whole story', () => {
    const words = MOVES.filter((move) => MOVE_BASES[move].kind !== 'deed');
    const happenings = storyEvent.filter(({ type }) => type !== 'keep' && type !== 'return');
    const talk = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.record({ act: actOf(words) }) },
        { weight: 1, arbitrary: fc.record({ event: happenings }) },
      ),
      { maxLength: 60 },
    );
    const beloved = fc.constantFrom(undefined, ...words);
    fc.assert(
      fc.property(premise, talk, beloved, (plain, inputs, hers) => {
        const given = hers ? { ...plain, profile: { hers } } : plain;
        const start = openingReadings(given);
        let now = start;
        for (const next of inputs) {
          now = step(now, given, next).readings;
          expect(now.trust - start.trust).toBeLessThanOrEqual(1200);
        }
      }),
      RUNS,
    );
  });

  it('11 a promise kept is at least one renegotiated, and that at least one broken, on both meters', () => {
    const weight = fc.constantFrom(1 as const, 2 as const, 3 as const);
    fc.assert(
      fc.property(walk, weight, ({ premise: given, readings }, heavy) => {
        const promise = specific('door', { weight: heavy });
        const held = after(readings, [act('listen', { promise })], given);
        const settle = (type: 'keep' | 'break') =>
          after(held, [event({ type, promise: 'door' })], given);
        const told = event({ type: 'renegotiate', promise: 'door', due: ['three'] });
        const changed = after(held, [told], given);
        notBelow(settle('keep'), changed);
        notBelow(changed, settle('break'));
      }),
      RUNS,
    );
  });

  it('12 a vague promise helps now and is worse than none after two scene breaks', () => {
    const fresh = (readings: Readings): boolean =>
      !readings.flooded &&
      !readings.owed &&
      readings.trust >= 300 &&
      openOf(readings.ledger, 'vague').length === 0;
    law(walkWhere(fresh), ({ premise: given, readings }) => {
      const swear = act('promise-vague', { promise: vague('never again') });
      const sworn = after(readings, [swear], given);
      notBelow(sworn, readings);
      const breaks = [elapse('next'), elapse('last')];
      const later = after(sworn, breaks, given);
      const without = after(readings, breaks, given);
      expect(later.trust).toBeLessThan(without.trust);
      expect(later.safety).toBeLessThanOrEqual(without.safety + 1);
    });
  });

  it('13 a trigger never changes T', () => {
    const size = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(walk, size, ({ premise: given, readings }, hard) => {
        const hit = after(readings, [event({ type: 'trigger', size: hard })], given);
        expect(hit.trust).toBe(readings.trust);
        expect(hit.window).toBe(2);
      }),
      RUNS,
    );
  });

  it('15 concealing and being found is worse than disclosing, on T, S and C', () => {
    law(walk, ({ premise: given, readings }) => {
      const found = after(readings, [act('conceal'), event({ type: 'discover' })], given);
      const told = after(readings, [act('disclose')], given);
      notBelow(told, found);
      expect(told.cap).toBeGreaterThanOrEqual(found.cap);
      expect(told.trust > found.trust || readings.trust === 0).toBe(true);
      expect(told.cap > found.cap || readings.cap === 5000).toBe(true);
    });
  });

  it('16 the ending is total, and never building-new after a new lie or when the partner is leaving', () => {
    law(walk, ({ readings }) => {
      for (const intent of INTENTS) {
        const family = familyOf(readings, intent, false);
        expect(ENDING_FAMILIES).toContain(family);
        const barred = readings.newLies > 0 || intent === 'leaving';
        expect(barred && family === 'building-new').toBe(false);
        expect(familyOf(readings, intent, true)).toBe('stop-for-safety');
      }
    });
  });
});
