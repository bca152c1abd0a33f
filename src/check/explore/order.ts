// In which order one explorer alone would have come upon the states that several found, and how it would have reached each.
// Must not know: what is told or offered in a state.
import type { Way } from '../graph.ts';
import { HEAD, NODE, OFFER, OFFERS, type RichState, TARGET } from './packing.ts';
import type { Part } from './share.ts';
import type { Via } from './trail.ts';

/** Not explored, or not reached. */
export const UNSEEN = -1;

/** Where a state stands: in which part, and where in its numbers or among its rich states. */
export class Places {
  private readonly part: Int16Array;
  private readonly at: Int32Array;

  constructor(
    private readonly parts: readonly Part[],
    known: number,
  ) {
    this.part = new Int16Array(known).fill(UNSEEN);
    this.at = new Int32Array(known);
    parts.forEach(({ states: { numbers, rich } }, part) => {
      for (let at = 0; at < numbers.length; ) {
        this.put(numbers[at + NODE] ?? 0, part, at);
        at += HEAD + OFFER * (numbers[at + OFFERS] ?? 0);
      }
      rich.forEach(({ node }, at) => this.put(node, part, -1 - at));
    });
  }

  private put(node: number, part: number, at: number): void {
    this.part[node] = part;
    this.at[node] = at;
  }

  /** -1 where it was not explored */
  partOf(node: number): number {
    return this.part[node] ?? UNSEEN;
  }

  atOf(node: number): number {
    return this.at[node] ?? 0;
  }

  richAt(node: number): RichState | undefined {
    const at = this.atOf(node);
    return at < 0 ? this.parts[this.partOf(node)]?.states.rich[-1 - at] : undefined;
  }
}

/** States in the order in which one explorer alone would have come upon them. */
export class Order {
  readonly states: number[] = [];
  readonly parents: Via[] = [];
  private readonly numbers: Int32Array;

  constructor(known: number) {
    this.numbers = new Int32Array(known).fill(UNSEEN);
  }

  /** By the number here, how it was reached. */
  reach(state: number, node: number, decision: number | 'skip'): void {
    if (this.isKnown(state)) return;
    this.enter(state, { node, decision });
  }

  begin(state: number): void {
    if (!this.isKnown(state)) this.enter(state, 'opening');
  }

  private isKnown(state: number): boolean {
    return this.numbers[state] !== UNSEEN;
  }

  private enter(state: number, via: Via): void {
    this.numbers[state] = this.states.push(state) - 1;
    this.parents.push(via);
  }
}

/** Every state that a way leads to, in its order. */
const eachTarget = (way: Way, visit: (node: number) => void): void => {
  for (const step of way) {
    if (step.kind === 'goto') visit(step.node);
    if (step.kind === 'chance') for (const arm of step.arms) eachTarget(arm, visit);
    // values that make no difference share their rest of the way
    if (step.kind === 'fork')
      for (const rest of new Set(step.arms.map((arm) => arm.way))) eachTarget(rest, visit);
  }
};

/** Breadth first, from the openings on. `known`: how many numbers of states were given out. */
export const ordered = (parts: readonly Part[], places: Places, known: number): Order => {
  const order = new Order(known);
  for (const { opening } of parts) eachTarget(opening, (node) => order.begin(node));
  for (let here = 0; here < order.states.length; here++) {
    const state = order.states[here] ?? 0;
    const part = places.partOf(state);
    if (part === UNSEEN) continue;
    const rich = places.richAt(state);
    if (rich) {
      const { offers, skip } = rich.state;
      offers.forEach(({ way }, decision) =>
        eachTarget(way, (node) => order.reach(node, here, decision)),
      );
      if (skip) eachTarget(skip.way, (node) => order.reach(node, here, 'skip'));
      continue;
    }
    const numbers = parts[part]?.states.numbers;
    const at = places.atOf(state);
    const offers = numbers?.[at + OFFERS] ?? 0;
    for (let offer = 0; offer < offers; offer++)
      order.reach(numbers?.[at + HEAD + OFFER * offer + TARGET] ?? 0, here, offer);
  }
  return order;
};
