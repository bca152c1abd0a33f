// What several shares found, as one graph and one trail.
// Must not know: who explored what, or when.
import type { GraphNode, Step, StoryGraph, Way } from '../graph.ts';
import { byAppearance } from './byAppearance.ts';
import { Interned } from './interned.ts';
import { unpackStates } from './packing.ts';
import type { Part } from './share.ts';
import { inOrder, type Stopped, stopKind, type Trail, type Via } from './trail.ts';

/** The numbers that all shares agree on. */
export type Numbered = {
  /** for each share, by its own numbers */
  common: readonly (readonly number[])[];
  parents: readonly Via[];
  explored: ReadonlySet<number>;
  count: number;
};
export type Merged = { graph: StoryGraph; trail: Trail; transitions: number; sampled: boolean };

const NOTHING: GraphNode = { offers: [] };

/** Explored states first, as in an exploration by one alone. */
const finalNumbers = ({ count, explored }: Numbered): number[] => {
  const numbers: number[] = [];
  let [next, open] = [0, explored.size];
  for (let state = 0; state < count; state++) numbers.push(explored.has(state) ? next++ : open++);
  return numbers;
};

type Renumber = {
  node(node: number): number;
  choice(choice: number): number;
  line(line: number): number;
};

/** The same ways by other numbers; ways that were one object stay one. */
class Rewriter {
  private readonly known = new WeakMap<Way, Way>();

  constructor(readonly to: Renumber) {}

  way(way: Way): Way {
    const known = this.known.get(way) ?? way.map((step) => this.step(step));
    this.known.set(way, known);
    return known;
  }

  state({ offers, skip }: GraphNode): GraphNode {
    const rewritten = offers.map(({ choice, way }) => ({
      choice: this.to.choice(choice),
      way: this.way(way),
    }));
    return skip
      ? { offers: rewritten, skip: { ...skip, way: this.way(skip.way) } }
      : { offers: rewritten };
  }

  via(via: Via): Via {
    return via === 'opening' ? via : { ...via, node: this.to.node(via.node) };
  }

  private step(step: Step): Step {
    if (step.kind === 'goto') return { ...step, node: this.to.node(step.node) };
    if (step.kind === 'line') return { ...step, line: this.to.line(step.line) };
    if (step.kind === 'chance') return { ...step, arms: step.arms.map((way) => this.way(way)) };
    return step.kind === 'fork'
      ? { ...step, arms: step.arms.map(({ value, way }) => ({ value, way: this.way(way) })) }
      : step;
  }
}

const joined = <T>(
  into: Interned<T>,
  { keys, all }: { keys: readonly string[]; all: readonly T[] },
) => keys.map((key, at) => into.number(key, () => all[at] as T));

class Merger {
  private readonly choices = new Interned<StoryGraph['choices'][number]>();
  private readonly texts = new Interned<string>();
  private readonly lines = new Interned<string>();
  private readonly nodes: GraphNode[];
  private readonly sources: (readonly string[])[] = [];
  private readonly run = new Map<string, Via>();
  private readonly offered = new Map<string, number>();
  private readonly stopped = new Map<string, Stopped>();
  private readonly final: readonly number[];
  private opening: Way = [];
  private readonly onlyTo: Way[] = [];

  constructor(private readonly numbered: Numbered) {
    this.final = finalNumbers(numbered);
    this.nodes = Array.from({ length: numbered.count }, () => NOTHING);
  }

  add(part: Part, share: number): void {
    const rewriter = this.rewriterFor(part, share);
    if (part.opening.length > 0) this.opening = rewriter.way(part.opening);
    const { node, choice } = rewriter.to;
    const wayTo = (packed: number): Way => this.wayTo(node(packed));
    const to = { node, choice, wayTo, state: (state: GraphNode) => rewriter.state(state) };
    unpackStates(part.states, to, (at, state, sources) => {
      this.nodes[at] = state;
      this.sources[at] = sources;
    });
    this.addFound(part, rewriter);
  }

  graph(): StoryGraph {
    const { opening, nodes } = this;
    const [choices, texts, lines] = [this.choices.all, this.texts.all, this.lines.all];
    const open = this.numbered.count - this.numbered.explored.size;
    return { opening, nodes, choices, texts, lines, open };
  }

  trail(): Trail {
    const parents = this.inFinalOrder(
      this.numbered.parents.map((via) =>
        via === 'opening' ? via : { ...via, node: this.final[via.node] ?? 0 },
      ),
    );
    const { run, offered, sources } = this;
    const stopped = [...this.stopped.values()].sort((a, b) => inOrder(a.via, b.via));
    return { parents, run, offered, sources, stopped };
  }

  /** Ways that only lead to one state are one. */
  private wayTo(node: number): Way {
    return (this.onlyTo[node] ??= [{ kind: 'goto', node }]);
  }

  private rewriterFor(part: Part, share: number): Rewriter {
    const common = this.numbered.common[share] ?? [];
    const choices = joined(this.choices, part.choices);
    const texts = joined(this.texts, part.texts);
    const lines = joined(this.lines, part.lines);
    const offered = choices.length > 0 ? choices : texts;
    return new Rewriter({
      node: (node) => this.final[common[node] ?? 0] ?? 0,
      choice: (choice) => offered[choice] ?? 0,
      line: (line) => lines[line] ?? 0,
    });
  }

  private addFound(part: Part, rewriter: Rewriter): void {
    for (const [path, via] of part.run) this.keepFirst(this.run, path, rewriter.via(via));
    for (const [path, node] of part.offered) this.offer(path, rewriter.to.node(node));
    for (const one of part.stopped) {
      const via = rewriter.via(one.via);
      const kind = stopKind(one);
      const known = this.stopped.get(kind);
      if (!known || inOrder(via, known.via) < 0) this.stopped.set(kind, { ...one, via });
    }
  }

  private keepFirst(into: Map<string, Via>, path: string, via: Via): void {
    const known = into.get(path);
    if (known === undefined || inOrder(via, known) < 0) into.set(path, via);
  }

  private offer(path: string, node: number): void {
    const known = this.offered.get(path);
    if (known === undefined || node < known) this.offered.set(path, node);
  }

  private inFinalOrder<T>(all: readonly T[]): T[] {
    const ordered: T[] = [];
    all.forEach((one, at) => {
      ordered[this.final[at] ?? 0] = one;
    });
    return ordered;
  }
}

export const merged = (parts: readonly Part[], numbered: Numbered): Merged => {
  const merger = new Merger(numbered);
  parts.forEach((part, share) => merger.add(part, share));
  return {
    graph: byAppearance(merger.graph()),
    trail: merger.trail(),
    transitions: parts.reduce((sum, { transitions }) => sum + transitions, 0),
    sampled: parts.some(({ sampled }) => sampled),
  };
};
