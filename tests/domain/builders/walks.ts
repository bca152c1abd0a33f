// Readings that play can reach: random acts and events from a random start, for the property tests.
// Must not know: which property asks.
import fc from 'fast-check';
import { BREACHES } from '#domain/breach';
import { type Act, PARTS, SIZES } from '#domain/choice';
import { MOVES, type Move } from '#domain/move';
import { INTENTS } from '#domain/playRecord';
import { openingReadings, type Readings } from '#domain/readings';
import type { Premise } from '#domain/scenario';
import { type StepInput, step } from '#domain/step';
import type { StoryEvent } from '#domain/storyEvent';

const SCENES = ['one', 'two', 'three', 'four'];
const IDS = ['post', 'phone', 'van', 'never', 'sunday'];

const promise = fc.record({
  id: fc.constantFrom(...IDS),
  kind: fc.constantFrom('specific' as const, 'vague' as const),
  weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
  due: fc.subarray(SCENES),
});

export const actOf = (moves: readonly Move[]): fc.Arbitrary<Act> =>
  fc.record(
    {
      move: fc.constantFrom(...moves),
      size: fc.constantFrom(...SIZES),
      parts: fc.subarray([...PARTS]),
      promise,
    },
    { requiredKeys: ['move', 'size', 'parts'] },
  );

const id = fc.constantFrom(...IDS);

export const storyEvent: fc.Arbitrary<StoryEvent> = fc.oneof(
  fc.constantFrom(
    { type: 'discover' as const },
    { type: 'return' as const },
    { type: 'asks' as const },
    { type: 'refuse' as const },
  ),
  fc.record({ type: fc.constant('trigger' as const), size: fc.constantFrom(0.5, 1, 2, 3) }),
  fc.record({ type: fc.constantFrom('keep' as const, 'break' as const), promise: id }),
  fc.record({
    type: fc.constant('renegotiate' as const),
    promise: id,
    due: fc.subarray(SCENES),
  }),
  fc.record({ type: fc.constant('agree-together' as const), promise }),
  fc.record({ type: fc.constant('elapse' as const), scene: fc.constantFrom(...SCENES) }),
);

export const input: fc.Arbitrary<StepInput> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: actOf(MOVES) }) },
  { weight: 1, arbitrary: fc.record({ event: storyEvent }) },
);

const points = fc.integer({ min: 0, max: 100 });

/** Without biography, which the properties leave out unless they are about it. */
export const premise: fc.Arbitrary<Premise> = fc.record(
  {
    breach: fc.constantFrom(...BREACHES),
    intent: fc.constantFrom(...INTENTS),
    start: fc.record({ trust: points, safety: points }),
  },
  { requiredKeys: ['breach', 'intent'] },
);

export type Walk = { premise: Premise; inputs: readonly StepInput[]; readings: Readings };

const walked = (given: Premise, inputs: readonly StepInput[]): Walk => ({
  premise: given,
  inputs,
  readings: inputs.reduce(
    (now, next) => step(now, given, next).readings,
    openingReadings(given, 'one'),
  ),
});

export const walk: fc.Arbitrary<Walk> = fc
  .tuple(premise, fc.array(input, { maxLength: 24 }))
  .map(([given, inputs]) => walked(given, inputs));

/** Walks that end where `holds` is true. */
export const walkWhere = (holds: (readings: Readings) => boolean): fc.Arbitrary<Walk> =>
  walk.filter(({ readings }) => holds(readings));
