// In which order one explorer alone would have come upon the states that several found, and how it would have reached each.
// Must not know: what is told or offered in a state.
import type { Way } from '../graph.ts';
import type { Part } from './explorer.ts';
import { HEAD, NODE, OFFER, OFFERS, type RichState, TARGET } from './packing.ts';

/** Not explored, or not reached. */
export const UNSEEN = -1;
/** Of a state that was reached from the opening; and by a skip. */
export const [FROM_OPENING, BY_SKIP] = [-1, -1];
/** Places of rich states go down from here. */
const FIRST_RICH = -2;

/** Where each state stands, as one number over all parts: among the numbers of its part, or among its rich states. */
export class Places {
  private readonly places: Int32Array;
  /** of each part: how many numbers, and rich states, those before it have */
  private readonly bases: readonly { numbers: number; rich: number }[];

  constructor(
    private readonly parts: readonly Part[],
    known: number,
  ) {
    this.places = new Int32Array(known).fill(UNSEEN);
    const before = { numbers: 0, rich: 0 };
    this.bases = parts.map(({ states: { numbers, rich } }) => {
      const base = { ...before };
      this.enter(numbers, rich, base);
      before.numbers += numbers.length;
      before.rich += rich.length;
      return base;
    });
  }

  private enter(
    numbers: Int32Array,
    rich: readonly RichState[],
    base: { numbers: number; rich: number },
  ): void {
    for (let at = 0; at < numbers.length; at += HEAD + OFFER * (numbers[at + OFFERS] ?? 0))
      this.places[numbers[at + NODE] ?? 0] = base.numbers + at;
    rich.forEach(({ node }, at) => {
      this.places[node] = FIRST_RICH - base.rich - at;
    });
  }

  /** UNSEEN where it was not explored */
  of(state: number): number {
    return this.places[state] ?? UNSEEN;
  }

  partOf(place: number): number {
    if (place === UNSEEN) return UNSEEN;
    const isRich = place < 0;
    let part = this.parts.length - 1;
    while (part > 0 && !(isRich ? this.richFrom(part, place) >= 0 : this.from(part, place) >= 0))
      part -= 1;
    return part;
  }

  /** In its part: where it begins, or -1 less its place among the rich. */
  within(part: number, place: number): number {
    return place < 0 ? -1 - this.richFrom(part, place) : this.from(part, place);
  }

  private from(part: number, place: number): number {
    return place - (this.bases[part]?.numbers ?? 0);
  }

  private richFrom(part: number, place: number): number {
    return FIRST_RICH - place - (this.bases[part]?.rich ?? 0);
  }
}

/** States in the order in which one explorer alone would have come upon them: `length` of them. */
export class Order {
  length = 0;
  /** of each state, by the number that all agree on: where it comes */
  readonly final: Int32Array;
  /** of each, as they come: its number, in which state it was reached first, and by which decision */
  readonly states: Int32Array;
  readonly from: Int32Array;
  readonly decisions: Int32Array;

  constructor(known: number) {
    this.final = new Int32Array(known).fill(UNSEEN);
    this.states = new Int32Array(known);
    this.from = new Int32Array(known);
    this.decisions = new Int32Array(known);
  }

  /** What the opening leads to comes first. */
  open(opening: Way): void {
    eachTarget(opening, (node) => this.reach(node, FROM_OPENING, BY_SKIP));
  }

  reach(state: number, from: number, decision: number): void {
    if (this.final[state] !== UNSEEN) return;
    const at = this.length++;
    this.final[state] = at;
    this.states[at] = state;
    this.from[at] = from;
    this.decisions[at] = decision;
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

const followBare = (order: Order, numbers: Int32Array, start: number, here: number): void => {
  const offers = numbers[start + OFFERS] ?? 0;
  for (let decision = 0; decision < offers; decision++)
    order.reach(numbers[start + HEAD + OFFER * decision + TARGET] ?? 0, here, decision);
};

/** Hears of each state in its order, when all that it leads to has a place in the order: its part, and where it stands there. */
export type Visit = (state: number, part: number, at: number) => void;

/** Breadth first, from the openings on: goes on until every state that is reached has its place. Hands back how many were explored. */
export const follow = (
  order: Order,
  parts: readonly Part[],
  places: Places,
  visit: Visit,
): number => {
  let explored = 0;
  for (let here = 0; here < order.length; here++) {
    const place = places.of(order.states[here] ?? 0);
    const part = places.partOf(place);
    const found = parts[part]?.states;
    if (!found) continue;
    const at = places.within(part, place);
    const rich = at < 0 ? found.rich[-1 - at] : undefined;
    if (rich) followRich(order, rich, here);
    else followBare(order, found.numbers, at, here);
    visit(here, part, at);
    explored += 1;
  }
  return explored;
};
