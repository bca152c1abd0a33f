// A packed graph made small enough to ship: without lines and texts, and nodes from which everything goes on alike are one.
// Must not know: readings. What is played on it has the same readings, families and ends as on the whole graph.
import type { Choice } from '#domain/choice';
import {
  type PackedGraph,
  type PackedNode,
  type Pattern,
  type PatternStep,
  Patterns,
  type Placed,
  armOf,
  holeFor,
  placedArm,
  placedOffer,
} from './packedGraph.ts';

/** Which node each node belongs to now. */
type Merge = (node: number) => number;

class Rewriter {
  readonly patterns = new Patterns();
  private readonly known = new Map<string, Placed>();

  constructor(
    private readonly graph: PackedGraph,
    private readonly merge: Merge,
  ) {}

  place({ pattern, targets }: Placed): Placed {
    return this.placed(pattern, targets.map(this.merge));
  }

  private placed(pattern: number, nodes: readonly number[]): Placed {
    const key = `${pattern} ${nodes.join(' ')}`;
    const known = this.known.get(key);
    if (known) return known;
    const filled: number[] = [];
    const steps = (this.graph.patterns[pattern] ?? []).flatMap((one) =>
      this.step(one, nodes, filled),
    );
    const placed = { pattern: this.patterns.number(steps), targets: filled };
    this.known.set(key, placed);
    return placed;
  }

  private step(one: PatternStep, nodes: readonly number[], filled: number[]): Pattern {
    if (typeof one === 'number') return [];
    if (one.kind === 'line') return [{ ...one, line: 0 }];
    if (one.kind === 'goto') return [{ kind: 'goto', hole: holeFor(nodes[one.hole] ?? 0, filled) }];
    if (one.kind !== 'fork' && one.kind !== 'chance') return [one];
    const arms = one.arms.map(([pattern = 0, ...holes]) =>
      this.placed(
        pattern,
        holes.map((hole) => nodes[hole] ?? 0),
      ),
    );
    const [first] = arms;
    // it was asked, and it makes no difference
    if (first && arms.every((arm) => arm === first || sameWay(arm, first)))
      return this.inlined(first, filled);
    return [{ ...one, arms: arms.map((arm) => armOf(arm, filled)) }];
  }

  /** The steps of a way, as part of one whose targets are these. */
  private inlined({ pattern, targets }: Placed, filled: number[]): Pattern {
    return (this.patterns.all[pattern] ?? []).map((one) => {
      if (typeof one === 'number') return one;
      if (one.kind === 'goto') return { ...one, hole: holeFor(targets[one.hole] ?? 0, filled) };
      if (one.kind !== 'fork' && one.kind !== 'chance') return one;
      return { ...one, arms: one.arms.map((arm) => armOf(placedArm(arm, targets), filled)) };
    });
  }
}

const sameWay = (a: Placed, b: Placed): boolean =>
  a.pattern === b.pattern && a.targets.join(' ') === b.targets.join(' ');

const rewritten = (graph: PackedGraph, merge: Merge, keep: readonly number[]): PackedGraph => {
  const rewriter = new Rewriter(graph, merge);
  const opening = rewriter.place(graph.opening);
  const nodes = keep.map((at): PackedNode => {
    const { offers, skip } = graph.nodes[at] ?? { offers: [] };
    const placed = offers.map((offer) => {
      const { pattern, targets } = rewriter.place(placedOffer(offer));
      return [offer[0] ?? 0, pattern, ...targets];
    });
    return skip
      ? { offers: placed, skip: { scene: skip.scene, ...rewriter.place(skip) } }
      : { offers: placed };
  });
  return { ...graph, patterns: rewriter.patterns.all, opening, nodes };
};

const numbered = (keys: readonly string[]): { of: number[]; count: number } => {
  const numbers = new Map<string, number>();
  const of = keys.map((key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { of, count: numbers.size };
};

const lookOf = ({ offers, skip }: PackedNode): string =>
  JSON.stringify([
    offers.map(([choice, pattern]) => [choice, pattern]),
    skip ? [skip.scene, skip.pattern] : [],
  ]);

const leadsTo = ({ offers, skip }: PackedNode, of: readonly number[]): string =>
  [...offers.map((offer) => offer.slice(2)), skip?.targets ?? []]
    .map((targets) => targets.map((node) => of[node]).join(','))
    .join(' ');

/** For each node the number of its class: alike now, and leading to nodes that are alike (Moore's refinement). */
const classesOf = ({ nodes }: PackedGraph): { of: number[]; count: number } => {
  let now = numbered(nodes.map(lookOf));
  for (;;) {
    const next = numbered(nodes.map((node, at) => `${now.of[at]} ${leadsTo(node, now.of)}`));
    if (next.count === now.count) return now;
    now = next;
  }
};

/** Merges until nothing more is alike: a merge can make two ways the same. */
const merged = (graph: PackedGraph): PackedGraph => {
  let now = rewritten(graph, (node) => node, [...graph.nodes.keys()]);
  for (;;) {
    const { of, count } = classesOf(now);
    if (count === now.nodes.length) return now;
    const firsts = Array.from({ length: count }, (_, number) => of.indexOf(number));
    now = rewritten(now, (node) => of[node] ?? 0, firsts);
  }
};

const bare = (choice: Choice): Choice => {
  const { id, move, size, parts, misses, promise } = choice;
  const act = { id, move, size, parts, misses };
  return { ...act, ...(promise ? { promise } : {}), text: '', shows: [], heard: '' };
};

/** For shipping: what the readings and the ends rest on, no line and no text. */
export const shippedGraph = (graph: PackedGraph): PackedGraph => ({
  ...merged(graph),
  lines: [''],
  texts: [],
  choices: graph.choices.map(bare),
});
