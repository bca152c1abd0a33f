// Every constant of the model in one object, for the story's hash: change a number, and old records say so.
// Must not know: how the hash is made.
import { BREACH_STARTS } from './breach.ts';
import { FACTORS } from './factors.ts';
import { MOVE_BASES } from './move.ts';

/** JSON-serialisable; `rules` rises when a formula changes while its numbers stay. */
export const MODEL_CONSTANTS = {
  rules: 1,
  moves: MOVE_BASES,
  breaches: BREACH_STARTS,
  factors: FACTORS,
} as const;
