// The states that exploring found, packed: what is on offer in each, where it leads, and how each was reached first.
// Must not know: ink, or what is looked for. A state as an object is made when it is asked for: there may be a million.
import type { GraphNode, Offer, Way } from '../graph.ts';
import { lastSteps } from '../lastSteps.ts';
import { BY_SKIP, FROM_OPENING } from './order.ts';
import { CHOICE, HEAD, OFFER, OFFERS, SOURCES, TARGET } from './packing.ts';
import type { Via } from './trail.ts';

/** A state that was not explored is one without offers, so that every way leads somewhere. */
const UNEXPLORED: GraphNode = { offers: [] };
const NO_SOURCES: readonly string[] = [];

/** Of one explorer, by the numbers of all. */
export type Found = {
  numbers: Int32Array;
  /** each with the number of its sources */
  rich: readonly { state: GraphNode; sources: number }[];
  sources: readonly (readonly string[])[];
};

/** By the number of a state. */
export type Table = {
  /** who found it; -1 where it was not explored */
  part: Int16Array;
  /** where in the numbers of that one it begins; below zero: -1 less its place among the rich */
  at: Int32Array;
  /** in which state it was reached first, and by which decision (order.ts) */
  from: Int32Array;
  decisions: Int32Array;
};

export class States {
  constructor(
    private readonly found: readonly Found[],
    private readonly table: Table,
    /** how many were not explored */
    readonly open: number,
  ) {}

  get length(): number {
    return this.table.at.length;
  }

  isOpen(state: number): boolean {
    return this.foundBy(state) === undefined;
  }

  /** Throws nothing: a number that is none has no offers. */
  node(state: number): GraphNode {
    const found = this.foundBy(state);
    if (!found) return UNEXPLORED;
    const at = this.table.at[state] ?? 0;
    return at < 0 ? (found.rich[-1 - at]?.state ?? UNEXPLORED) : bareNode(found.numbers, at);
  }

  /** The places of its options in the compiled story, in their order. */
  sources(state: number): readonly string[] {
    const found = this.foundBy(state);
    const at = this.table.at[state] ?? 0;
    const list = at < 0 ? found?.rich[-1 - at]?.sources : found?.numbers[at + SOURCES];
    return found?.sources[list ?? -1] ?? NO_SOURCES;
  }

  /** The decision by which it was reached first, by the fewest. */
  via(state: number): Via {
    const node = this.table.from[state] ?? FROM_OPENING;
    if (node === FROM_OPENING) return 'opening';
    const decision = this.table.decisions[state] ?? BY_SKIP;
    return { node, decision: decision === BY_SKIP ? 'skip' : decision };
  }

  /** Tells every state that a decision here leads to, as often as one does; true when one ends the story or breaks it off. */
  eachLead(state: number, lead: (state: number) => void): boolean {
    const found = this.foundBy(state);
    const at = this.table.at[state] ?? 0;
    if (!found) return false;
    if (at < 0) return richLeads(found.rich[-1 - at]?.state ?? UNEXPLORED, lead);
    const { numbers } = found;
    const offers = numbers[at + OFFERS] ?? 0;
    for (let offer = 0; offer < offers; offer++)
      lead(numbers[at + HEAD + OFFER * offer + TARGET] ?? 0);
    return false;
  }

  private foundBy(state: number): Found | undefined {
    return this.found[this.table.part[state] ?? -1];
  }
}

const bareNode = (numbers: Int32Array, at: number): GraphNode => {
  const offers: Offer[] = [];
  for (let offer = 0; offer < (numbers[at + OFFERS] ?? 0); offer++) {
    const from = at + HEAD + OFFER * offer;
    const way: Way = [{ kind: 'goto', node: numbers[from + TARGET] ?? 0 }];
    offers.push({ choice: numbers[from + CHOICE] ?? 0, way });
  }
  return { offers };
};

const richLeads = ({ offers, skip }: GraphNode, lead: (state: number) => void): boolean => {
  let stops = false;
  for (const { way } of skip ? [...offers, skip] : offers)
    for (const step of lastSteps(way)) {
      if (step.kind === 'goto') lead(step.node);
      else stops = true;
    }
  return stops;
};
