// Every structural rule, in the order in which they are told.
// Must not know: how any of them works.
import { unreachableEndings } from './endings.ts';
import { neverOffered } from './neverOffered.ts';
import { neverRun } from './neverRun.ts';
import { promises } from './promises.ts';
import type { StructureRule } from './proven.ts';
import { stops } from './stops.ts';
import { traps } from './traps.ts';
import { unreachableKnots } from './unreachableKnots.ts';
import { unusedVariables } from './unusedVariables.ts';

/** Of any ink. */
export const structureRules: readonly StructureRule[] = [
  stops,
  traps,
  neverOffered,
  unreachableEndings,
  unreachableKnots,
  neverRun,
  unusedVariables,
];

/** Of a story of the house alone. */
export const houseStructureRules: readonly StructureRule[] = [promises];
