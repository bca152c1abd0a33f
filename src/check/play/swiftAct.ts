// An option's act made ready for swift play: its base with size and biography, its gate, its rule, as plain numbers.
// Must not know: readings. Sources: domain/moveChange.ts, domain/gate.ts, which hold the law.
import { apologyWeights } from '#domain/apology';
import { type Act, PARTS, type Part } from '#domain/choice';
import { FACTORS } from '#domain/factors';
import { gateOf } from '#domain/gate';
import { MOVES, MOVE_BASES, type Move } from '#domain/move';
import type { Premise } from '#domain/scenario';

/** How the effect of a move is reckoned; moves without a rule of their own are a gain or a cost. */
export type SwiftRule =
  | 'gain'
  | 'cost'
  | 'apologise'
  | 'repair-slip'
  | 'pause'
  | 'return'
  | 'disclose'
  | 'conceal'
  | 'grand'
  | 'explain-asked';

export type SwiftAct = {
  /** index in MOVES */
  move: number;
  rule: SwiftRule;
  gate: 'open' | 'ask' | 'solve';
  /** 0..1: what gets through while flooded; 0 costs a toll */
  floodShare: number;
  deed: boolean;
  hears: boolean;
  /** belief modifies it */
  believed: boolean;
  /** hundredths, with size and biography */
  trust: number;
  safety: number;
  /** what size and biography have made of the base */
  scale: number;
  /** present parts of an apology with their weights, in the order of PARTS */
  parts: readonly { part: Part; weight: number }[];
  owned: boolean;
  /** `explain`, for an answer that nobody asked for */
  unasked: { trust: number; safety: number };
};

const RULES: readonly SwiftRule[] = [
  'apologise',
  'repair-slip',
  'pause',
  'return',
  'disclose',
  'conceal',
  'grand',
  'explain-asked',
];
const HEARING: readonly Move[] = ['listen', 'reflect', 'validate'];
const PROMISES: readonly Move[] = ['promise-specific', 'promise-vague', 'agree-together'];

const biography = ({ profile }: Premise, move: Move): number => {
  if (profile?.hers === move) return FACTORS.profile.hers;
  return profile?.notHers === move ? FACTORS.profile.notHers : 1;
};

const baseOf = (premise: Premise, move: Move, size: number) => {
  const { trust, safety } = MOVE_BASES[move];
  const scale = size * biography(premise, move);
  return { trust: trust * scale, safety: safety * scale };
};

const ruleOf = (move: Move): SwiftRule =>
  RULES.find((rule) => rule === move) ?? (MOVE_BASES[move].kind === 'cost' ? 'cost' : 'gain');

const gateKind = (move: Move): SwiftAct['gate'] => {
  const { kind } = MOVE_BASES[move];
  return kind === 'ask' || kind === 'solve' ? kind : 'open';
};

const partsOf = (parts: readonly Part[], { profile }: Premise): SwiftAct['parts'] => {
  const weights = apologyWeights(profile);
  return PARTS.filter((part) => parts.includes(part)).map((part) => ({
    part,
    weight: weights[part],
  }));
};

/** `premise`: of any intent; acts do not depend on it. */
export const swiftAct = ({ move, size, parts }: Act, premise: Premise): SwiftAct => {
  const base = baseOf(premise, move, size);
  const { kind, trust } = MOVE_BASES[move];
  return {
    ...base,
    move: MOVES.indexOf(move),
    rule: ruleOf(move),
    gate: gateKind(move),
    floodShare: gateOf(move, { safety: 0, flooded: true }).share,
    deed: kind === 'deed',
    hears: HEARING.includes(move),
    believed: PROMISES.includes(move),
    scale: base.trust / trust,
    parts: partsOf(parts, premise),
    owned: parts.includes('responsibility'),
    unasked: baseOf(premise, 'explain', size),
  };
};
