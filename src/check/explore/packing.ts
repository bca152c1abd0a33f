// Many states as few large arrays, so that they cross from one thread to another at little cost.
// Must not know: who sends them, or why.
import type { GraphNode, Offer, Way } from '../graph.ts';

export type PackedStates = {
  /** for each state: its number, the number of its sources, how many offers, and for each the choice and where it leads */
  numbers: Int32Array;
  /** states with lines, forks, skips or stops on the way, as they are */
  rich: readonly (readonly [node: number, state: GraphNode, sources: number])[];
  /** lists of places of options; most states share theirs */
  sources: readonly (readonly string[])[];
};

/** Where a way leads that only leads somewhere; -1 for any other. */
const targetOf = (way: Way): number => {
  const [step, ...more] = way;
  return step?.kind === 'goto' && more.length === 0 ? step.node : -1;
};

const isBare = ({ offers, skip }: GraphNode): boolean =>
  !skip && offers.every(({ way }) => targetOf(way) >= 0);

class Lists {
  readonly all: (readonly string[])[] = [];
  private readonly numbers = new Map<string, number>();

  number(list: readonly string[]): number {
    const key = list.join(' ');
    const known = this.numbers.get(key) ?? this.all.push(list) - 1;
    this.numbers.set(key, known);
    return known;
  }
}

export const packStates = (
  nodes: readonly (GraphNode | undefined)[],
  sources: readonly (readonly string[])[],
): PackedStates => {
  const numbers: number[] = [];
  const rich: [number, GraphNode, number][] = [];
  const lists = new Lists();
  nodes.forEach((state, node) => {
    if (!state) return;
    const list = lists.number(sources[node] ?? []);
    if (!isBare(state)) rich.push([node, state, list]);
    else {
      numbers.push(node, list, state.offers.length);
      for (const { choice, way } of state.offers) numbers.push(choice, targetOf(way));
    }
  });
  return { numbers: Int32Array.from(numbers), rich, sources: lists.all };
};

type Visit = (node: number, state: GraphNode, sources: readonly string[]) => void;

/** By which numbers whoever unpacks knows things; `wayTo` the way that only leads to a state, by the packed number. */
export type Renumbered = {
  node(packed: number): number;
  choice(packed: number): number;
  wayTo(packed: number): Way;
  state(packed: GraphNode): GraphNode;
};

/** Hands over each state by the new numbers, with the places of its options. */
export const unpackStates = (
  { numbers, rich, sources }: PackedStates,
  to: Renumbered,
  visit: Visit,
): void => {
  const [own, list, count, offers] = [0, 1, 2, 3];
  const number = (at: number): number => numbers[at] ?? 0;
  for (let at = 0; at < numbers.length; at += offers + 2 * number(at + count)) {
    const state: Offer[] = [];
    for (let offer = 0; offer < number(at + count); offer++) {
      const place = at + offers + 2 * offer;
      state.push({ choice: to.choice(number(place)), way: to.wayTo(number(place + 1)) });
    }
    visit(to.node(number(at + own)), { offers: state }, sources[number(at + list)] ?? []);
  }
  for (const [node, state, at] of rich) visit(to.node(node), to.state(state), sources[at] ?? []);
};
