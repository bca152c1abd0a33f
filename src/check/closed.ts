// How many options exist where somebody stands in a story and are not open to them: other states of the same place have them.
// Must not know: what any of them says.
import type { PackedGraph } from './play/packedGraph.ts';

/** Options that are ever offered together belong to one place; the number of the place of each, by position of the choice. */
const placesOf = ({ nodes, choices }: PackedGraph): number[] => {
  const place = choices.map((_, at) => at);
  const rootOf = (choice: number): number => {
    let root = choice;
    while (place[root] !== root) root = place[root] ?? root;
    return root;
  };
  for (const { offers } of nodes) {
    const first = rootOf(offers[0]?.[0] ?? 0);
    for (const [choice = 0] of offers) place[rootOf(choice)] = first;
  }
  return choices.map((_, at) => rootOf(at));
};

const known = new WeakMap<PackedGraph, number[]>();

const placesIn = (graph: PackedGraph): number[] => {
  const found = known.get(graph) ?? placesOf(graph);
  known.set(graph, found);
  return found;
};

/** `offered`: ids on offer now; `taken`: ids taken before, which are nobody's any more. 0 where nothing is on offer. */
export const closedBeside = (
  graph: PackedGraph,
  offered: readonly string[],
  taken: readonly string[],
): number => {
  const places = placesIn(graph);
  const at = graph.choices.findIndex(({ id }) => id === offered[0]);
  if (at < 0) return 0;
  return graph.choices.filter(
    ({ id }, other) => places[other] === places[at] && !offered.includes(id) && !taken.includes(id),
  ).length;
};
