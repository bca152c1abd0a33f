// How the laws of the model are run and compared.
// Must not know: which law.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Readings } from '#domain/readings';
import type { Walk } from './walks.ts';

export const RUNS = { numRuns: 1000 };

export const law = (arbitrary: fc.Arbitrary<Walk>, holds: (walk: Walk) => void): void =>
  fc.assert(fc.property(arbitrary, holds), RUNS);

/** On both meters. */
export const notBelow = (better: Readings, worse: Readings): void => {
  expect(better.trust).toBeGreaterThanOrEqual(worse.trust);
  expect(better.safety).toBeGreaterThanOrEqual(worse.safety);
};
