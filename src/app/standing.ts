// The meters as they stand, for the teaching view: points, bands, and why the last decision moved them.
// Must not know: who may see it; a Moment never holds any of it.
import { bandsOf } from '#domain/bands';
import type { Band } from '#domain/band';
import type { Readings } from '#domain/readings';
import type { Scenario } from '#domain/scenario';
import type { Turn } from '#domain/turn';
import { whySentences } from '#domain/why';

/** Whole points, 0 to 100. */
type Meter = { points: number; band: Band };

export type Standing = {
  trust: Meter;
  safety: Meter;
  /** of the last decision, in order; empty before the first */
  reasons: readonly string[];
};

const points = (hundredths: number): number => Math.round(hundredths / 100);

export const standingIn = (
  scenario: Scenario,
  readings: Readings,
  turns: readonly Turn[],
): Standing => {
  const bands = bandsOf(readings);
  const effects = turns.at(-1)?.effects ?? [];
  return {
    trust: { points: points(readings.trust), band: bands.trust },
    safety: { points: points(readings.safety), band: bands.safety },
    reasons: [...new Set(effects.map((effect) => whySentences(effect, scenario)))],
  };
};
