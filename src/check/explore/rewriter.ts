// The same states and ways by other numbers.
// Must not know: where the numbers come from.
import type { GraphNode, Step, Way } from '../graph.ts';

export type Renumber = {
  node(node: number): number;
  choice(choice: number): number;
  line(line: number): number;
};

/** The same ways by other numbers; ways that were one object stay one. */
export class Rewriter {
  private readonly known = new WeakMap<Way, Way>();

  constructor(private readonly to: Renumber) {}

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

  private step(step: Step): Step {
    if (step.kind === 'goto') return { ...step, node: this.to.node(step.node) };
    if (step.kind === 'line') return { ...step, line: this.to.line(step.line) };
    if (step.kind === 'chance') return { ...step, arms: step.arms.map((way) => this.way(way)) };
    return step.kind === 'fork'
      ? { ...step, arms: step.arms.map(({ value, way }) => ({ value, way: this.way(way) })) }
      : step;
  }
}
