// What exploring found besides the states: what was run, what was offered, where it stopped.
// Must not know: how it is explored, or what is wrong with it.
import type { Stop } from './telling.ts';

/** A decision in a state: the position of an offer, or the skip; the opening is no decision. */
export type Decided = { node: number; decision: number | 'skip' };
export type Via = Decided | 'opening';

const nodeOf = (via: Via): number => (via === 'opening' ? -1 : via.node);
const decisionOf = (via: Via): number => {
  if (via === 'opening') return 0;
  return via.decision === 'skip' ? Number.MAX_SAFE_INTEGER : via.decision;
};

/** Negative when the first decision is looked at before the second, zero for the same. */
export const inOrder = (first: Via, second: Via): number =>
  nodeOf(first) - nodeOf(second) || decisionOf(first) - decisionOf(second);

/** A way that stopped: at an end, or at a fault. `path` is the place in the compiled story. */
export type Stopped = { stop: Exclude<Stop, { kind: 'wait' }>; via: Via; path: string };

/** Stops of one kind: the same end, wherever it is told; the same fault at the same place. */
export const stopKind = ({ stop, path }: Stopped): string =>
  stop.kind === 'end' ? `end ${stop.end ?? path}` : `${stop.rule} ${path}`;

export type Trail = {
  /** everything in the compiled story that was run, with the decision that ran it first */
  run: ReadonlyMap<string, Via>;
  /** every option that was offered, by its place in the compiled story, with the state that offered it first */
  offered: ReadonlyMap<string, number>;
  /** one of each kind and place, the one with the fewest decisions */
  stopped: readonly Stopped[];
};

/** The decisions that lead to a state and then take one more. `viaTo`: how each state was reached first. */
export const decisionsTo = (viaTo: (node: number) => Via, via: Via): Decided[] => {
  const found: Decided[] = [];
  for (let at = via; at !== 'opening'; at = viaTo(at.node)) found.push(at);
  return found.reverse();
};

/** Keeps for each thing that was run, and for each kind of stop, the decision that came first. */
export class FirstRuns {
  readonly run = new Map<string, Via>();
  readonly stopped = new Map<string, Stopped>();

  /** A run through these places, made by a decision that is not before any told so far. */
  made(paths: Iterable<string>, stopped: Omit<Stopped, 'via'> | undefined, via: Via): void {
    for (const path of paths) if (!this.run.has(path)) this.run.set(path, via);
    if (!stopped) return;
    const found: Stopped = { ...stopped, via };
    const kind = stopKind(found);
    if (!this.stopped.has(kind)) this.stopped.set(kind, found);
  }
}
