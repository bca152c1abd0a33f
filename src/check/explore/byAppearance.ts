// The tables of a graph in the order in which its states first need them, as one explorer alone would have filled them.
// Must not know: who explored what.
import type { GraphNode, Step, StoryGraph, Way } from '../graph.ts';

/** Old numbers in the order in which they first come. */
class Order {
  readonly old: number[] = [];
  private readonly numbers = new Map<number, number>();

  number(old: number): number {
    const known = this.numbers.get(old) ?? this.old.push(old) - 1;
    this.numbers.set(old, known);
    return known;
  }

  /** What no state needs is left out. */
  of<T>(table: readonly T[]): T[] {
    return this.old.flatMap((old) => table.slice(old, old + 1));
  }
}

class Reader {
  readonly choices = new Order();
  readonly lines = new Order();
  private readonly known = new WeakMap<Way, Way>();

  way(way: Way): Way {
    const [step] = way;
    if (way.length === 1 && step?.kind === 'goto') return way;
    const known = this.known.get(way) ?? way.map((step) => this.step(step));
    this.known.set(way, known);
    return known;
  }

  state({ offers, skip }: GraphNode): GraphNode {
    const read = offers.map(({ choice, way }) => ({
      choice: this.choices.number(choice),
      way: this.way(way),
    }));
    return skip ? { offers: read, skip: { ...skip, way: this.way(skip.way) } } : { offers: read };
  }

  private step(step: Step): Step {
    if (step.kind === 'line') return { ...step, line: this.lines.number(step.line) };
    if (step.kind === 'chance') return { ...step, arms: step.arms.map((way) => this.way(way)) };
    return step.kind === 'fork'
      ? { ...step, arms: step.arms.map(({ value, way }) => ({ value, way: this.way(way) })) }
      : step;
  }
}

/** The same graph. */
export const byAppearance = (graph: StoryGraph): StoryGraph => {
  const reader = new Reader();
  const opening = reader.way(graph.opening);
  const nodes = graph.nodes.map((node) => reader.state(node));
  const choices = reader.choices.of(graph.choices);
  const texts = reader.choices.of(graph.texts);
  return { ...graph, opening, nodes, choices, texts, lines: reader.lines.of(graph.lines) };
};
