// Many states as few large arrays, so that they take little room, and cross from one thread to another at little cost.
// Must not know: who sends them, or why.
import type { GraphNode, Way } from '../graph.ts';
import { Numbers } from './numbers.ts';

/** A state that is kept as it is, with its place among the sources, and the run of each offer where there is one. */
export type RichState = {
  node: number;
  state: GraphNode;
  sources: number;
  runs: readonly number[] | undefined;
};

export type PackedStates = {
  /** for each state: its number, the number of its sources, how many offers; and for each the choice, where it leads, the run */
  numbers: Int32Array<ArrayBuffer>;
  /** states with lines, forks, skips or stops on the way */
  rich: readonly RichState[];
  /** lists of places of options; most states share theirs */
  sources: readonly (readonly string[])[];
};

export const [NODE, SOURCES, OFFERS, HEAD] = [0, 1, 2, 3];
export const [CHOICE, TARGET, RUN, OFFER] = [0, 1, 2, 3];

/** Where a way leads that only leads somewhere; -1 for any other. */
const targetOf = (way: Way): number => {
  const [step] = way;
  return step?.kind === 'goto' && way.length === 1 ? step.node : -1;
};

const isBare = ({ offers, skip }: GraphNode): boolean =>
  !skip && offers.every(({ way }) => targetOf(way) >= 0);

/** Hears what is on offer in a state where every option only leads on. */
export type SilentWatch = {
  silent(node: number, sources: readonly string[], offers: number): void;
  leads(choice: number, node: number, run: number): void;
};

export class Packing implements SilentWatch {
  private readonly numbers = new Numbers();
  private readonly rich: RichState[] = [];
  private readonly lists: (readonly string[])[] = [];
  private readonly known = new Map<readonly string[], number>();

  /** `runs`: one for each offer, where no offer has more */
  add(
    node: number,
    state: GraphNode,
    sources: readonly string[],
    runs: readonly number[] | undefined,
  ): void {
    const list = this.listOf(sources);
    if (!runs || !isBare(state)) {
      this.rich.push({ node, state, sources: list, runs });
      return;
    }
    this.head(node, list, state.offers.length);
    state.offers.forEach(({ choice, way }, at) => this.leads(choice, targetOf(way), runs[at] ?? 0));
  }

  silent(node: number, sources: readonly string[], offers: number): void {
    this.head(node, this.listOf(sources), offers);
  }

  leads(choice: number, node: number, run: number): void {
    const { numbers } = this;
    numbers.push(choice);
    numbers.push(node);
    numbers.push(run);
  }

  private head(node: number, list: number, offers: number): void {
    const { numbers } = this;
    numbers.push(node);
    numbers.push(list);
    numbers.push(offers);
  }

  packed(): PackedStates {
    return { numbers: this.numbers.whole(), rich: this.rich, sources: this.lists };
  }

  /** What is on offer in a state is one list for all states that wait alike. */
  private listOf(sources: readonly string[]): number {
    const known = this.known.get(sources) ?? this.lists.push(sources) - 1;
    this.known.set(sources, known);
    return known;
  }
}
