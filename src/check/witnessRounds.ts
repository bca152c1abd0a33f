// Witnesses with little effort first, and with all of it only while something is missing.
// Must not know: how they are searched for.
import type { Scenario } from '#domain/scenario';
import type { StoryGraph } from './graph.ts';
import { BUDGET, findWitnesses, type Witnesses } from './witness.ts';

/** Most stories show everything within a twentieth of the effort. */
const FIRST = { ...BUDGET, breadth: BUDGET.breadth / 20, chance: BUDGET.chance / 20 };

export const witnessesOf = (graph: StoryGraph, scenario: Scenario): Witnesses => {
  const quick = findWitnesses(graph, scenario, FIRST);
  return quick.unwitnessed.length === 0 ? quick : findWitnesses(graph, scenario);
};
