// What can still matter where a story waits: the facts that are read later, and to which of them something may have happened.
// Must not know: what any of it holds.
import type { InkChoice, InkFrame } from '#story/inkInside';
import { isKept } from './answers.ts';
import type { Fact, Facts } from './facts.ts';
import type { Flow } from './flow.ts';
import type { Liveness } from './liveness.ts';
import { boxMeant, nodeAt, type Program, resolvePath } from './program.ts';
import type { Named, Options } from './recall.ts';
import { framesOf } from './site.ts';
import type { Touched } from './touched.ts';

export type Reasoned = {
  program: Program;
  flow: Flow;
  facts: Facts;
  live: Liveness;
  touched: Touched;
};

/** Temporary variables are no memory of the story's: they stand in the frames of its options. */
export const namedIn = ({ kind, name }: Fact): Named[] => (kind === 'temp' ? [] : [{ kind, name }]);

export class Alive {
  private readonly facts = new Set<number>();
  /** where the story may go on, by its options and by the frames below them */
  private readonly ways = new Set<number>();
  /** by option, for each of its frames */
  readonly temps: readonly (readonly string[])[];

  /** `jumps`: knots to which the host may jump from here. */
  constructor(
    private readonly reasoned: Reasoned,
    { choices }: Options,
    jumps: readonly string[],
  ) {
    for (const knot of jumps) this.add(nodeOf(reasoned, knot));
    this.temps = choices.flatMap((choice) => this.lookAt(choice));
  }

  /** Facts that something may have happened to, in their order. */
  get numbers(): number[] {
    return this.sorted((fact) => this.isMoved(fact));
  }

  /** Facts that are as they were at the start. */
  get atRest(): number[] {
    return this.sorted((fact) => !this.isMoved(fact));
  }

  private sorted(wanted: (fact: number) => boolean): number[] {
    return [...this.facts].filter(wanted).sort((a, b) => a - b);
  }

  /** Whatever happened before now has happened before every way on: one that knows of nothing is enough. What the host says is never at rest. */
  private isMoved(fact: number): boolean {
    const { facts, touched } = this.reasoned;
    if (isKept(facts.all[fact]?.name ?? '')) return true;
    for (const node of this.ways) if (!touched.before(node, fact)) return false;
    return true;
  }

  /** Names of temporary variables that matter, for each frame of one option. */
  private lookAt(choice: InkChoice): string[][] {
    const frames = framesOf(choice);
    const { lent } = this.reasoned.facts;
    return frames.map((frame, depth) => {
      const isInnermost = depth === frames.length - 1;
      const target = choice.targetPath?.toString() ?? '';
      const node = isInnermost ? nodeOf(this.reasoned, target) : this.behind(frame);
      if (node !== undefined) this.ways.add(node);
      const alive = this.add(node);
      return [...new Set([...alive.flatMap((fact) => this.tempName(fact)), ...lent])].sort();
    });
  }

  private add(node: number | undefined): readonly number[] {
    if (node === undefined) return [];
    const alive = this.reasoned.live.at(node);
    for (const fact of alive) this.facts.add(fact);
    return alive;
  }

  private behind({ currentPointer: { container, index } }: InkFrame): number | undefined {
    const { program, flow } = this.reasoned;
    const [root] = program.boxes;
    const spot = container && root && resolvePath(program, container.path.toString(), root);
    return spot ? flow.behind(boxMeant(program, spot).first + index) : undefined;
  }

  private tempName(number: number): string[] {
    const fact = this.reasoned.facts.all[number];
    return fact?.kind === 'temp' ? [fact.name] : [];
  }
}

/** Where a path from the root leads. */
export const nodeOf = ({ program }: Reasoned, path: string): number | undefined => {
  const [root] = program.boxes;
  const spot = root && resolvePath(program, path, root);
  return spot && nodeAt(spot);
};
