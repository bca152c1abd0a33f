// How much of a move gets through at this safety, and what it costs to try when nothing can.
// Must not know: how large the move is. Source: story bible 2.4 (gate).
import { ramp } from './arithmetic.ts';
import { FACTORS } from './factors.ts';
import { MOVE_BASES, type Kind, type Move } from './move.ts';
import type { Readings } from './readings.ts';
import type { Reason } from './reason.ts';

export type Gate = {
  /** 0..1 of the gain */
  share: number;
  /** hundredths of safety that the attempt itself takes, before sting and window */
  toll: number;
  reason?: Reason;
};

const HEARD_WHILE_FLOODED: readonly Move[] = ['pause', 'listen', 'accept-limit', 'return'];
const HALF_HEARD: readonly Move[] = ['own', 'validate', 'disclose', 'small-deed', 'conceal'];

const open: Gate = { share: 1, toll: 0 };

const partly = (share: number): Gate => (share < 1 ? { share, toll: 0, reason: 'gated' } : open);

const whileFlooded = (move: Move): Gate => {
  if (HEARD_WHILE_FLOODED.includes(move)) return open;
  if (HALF_HEARD.includes(move))
    return { share: FACTORS.flood.half, toll: 0, reason: 'half-heard' };
  return { share: 0, toll: FACTORS.flood.cost, reason: 'flooded' };
};

const ofAsking = (safety: number): Gate => {
  const { from, to, least } = FACTORS.ask;
  return partly(least + (1 - least) * ramp(safety, from, to));
};

const ofSolving = (safety: number): Gate => {
  const { from, to, costBelow } = FACTORS.solve;
  if (safety < from) return { share: 0, toll: costBelow, reason: 'solving-before-safe' };
  return partly(ramp(safety, from, to));
};

const BY_KIND: Readonly<Record<Kind, (safety: number) => Gate>> = {
  attune: () => open,
  deed: () => open,
  cost: () => open,
  ask: ofAsking,
  solve: ofSolving,
};

export const gateOf = (
  move: Move,
  { safety, flooded }: Pick<Readings, 'safety' | 'flooded'>,
): Gate => (flooded ? whileFlooded(move) : BY_KIND[MOVE_BASES[move].kind](safety));
