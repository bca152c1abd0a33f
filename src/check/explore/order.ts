// In which order one explorer alone would have come upon the states that several found, and how it would have reached each.
// Must not know: what is told or offered in a state.
import type { Way } from '../graph.ts';
import type { Part } from './explorer.ts';
import { HEAD, NODE, OFFER, OFFERS, type RichState, TARGET } from './packing.ts';

/** Not explored, or not reached. */
export const UNSEEN = -1;
/** Of a state that was reached from the opening; and by a skip. */
export const [FROM_OPENING, BY_SKIP] = [-1, -1];

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

/** States in the order in which one explorer alone would have come upon them: `length` of them. */
export class Order {
  length = 0;
  readonly states: Int32Array;
  /** of each state, by its place in the order: in which state it was reached first, and by which decision */
  readonly from: Int32Array;
  readonly decisions: Int32Array;
  private readonly seen: Uint8Array;

  constructor(known: number) {
    this.states = new Int32Array(known);
    this.from = new Int32Array(known);
    this.decisions = new Int32Array(known);
    this.seen = new Uint8Array(known);
  }

  reach(state: number, from: number, decision: number): void {
    if (this.seen[state] === 1) return;
    this.seen[state] = 1;
    this.states[this.length] = state;
    this.from[this.length] = from;
    this.decisions[this.length] = decision;
    this.length += 1;
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

const followRich = (order: Order, { state: { offers, skip } }: RichState, here: number): void => {
  offers.forEach(({ way }, decision) => {
    eachTarget(way, (node) => order.reach(node, here, decision));
  });
  if (skip) eachTarget(skip.way, (node) => order.reach(node, here, BY_SKIP));
};

const follow = (order: Order, numbers: Int32Array, start: number, here: number): void => {
  const offers = numbers[start + OFFERS] ?? 0;
  for (let decision = 0; decision < offers; decision++)
    order.reach(numbers[start + HEAD + OFFER * decision + TARGET] ?? 0, here, decision);
};

/** Breadth first, from the openings on. `known`: how many numbers of states were given out. */
export const ordered = (parts: readonly Part[], places: Places, known: number): Order => {
  const order = new Order(known);
  for (const { opening } of parts)
    eachTarget(opening, (node) => order.reach(node, FROM_OPENING, BY_SKIP));
  for (let here = 0; here < order.length; here++) {
    const state = order.states[here] ?? 0;
    const part = parts[places.partOf(state)];
    const rich = part && places.richAt(state);
    if (rich) followRich(order, rich, here);
    else if (part) follow(order, part.states.numbers, places.atOf(state), here);
  }
  return order;
};
