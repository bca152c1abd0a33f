// What exploring found besides the graph: how each state was first reached, what was run, what was offered, where it stopped.
// Must not know: how it is explored, or what is wrong with it.
import type { Stop } from './telling.ts';

/** A decision in a state: the position of an offer, or the skip; the opening is no decision. */
export type Via = { node: number; decision: number | 'skip' } | 'opening';

const [SKIP, OPENING] = [-1, -2];

/** Many as one array of two numbers each, so that they cross from one thread to another at little cost. */
export const packVias = (vias: readonly Via[]): Int32Array => {
  const packed = new Int32Array(2 * vias.length);
  vias.forEach((via, at) => {
    const [node, decision] = via === 'opening' ? [0, OPENING] : [via.node, via.decision];
    packed[2 * at] = node;
    packed[2 * at + 1] = decision === 'skip' ? SKIP : decision;
  });
  return packed;
};

export const viaIn = (packed: Int32Array, at: number): Via => {
  const [node, decision] = [packed[2 * at] ?? 0, packed[2 * at + 1] ?? OPENING];
  if (decision === OPENING) return 'opening';
  return { node, decision: decision === SKIP ? 'skip' : decision };
};

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
  /** how each state was reached first, by the fewest decisions */
  parents: readonly Via[];
  /** everything in the compiled story that was run, with the decision that ran it first */
  run: ReadonlyMap<string, Via>;
  /** every option that was offered, by its place in the compiled story, with the state that offered it first */
  offered: ReadonlyMap<string, number>;
  /** one of each kind and place, the one with the fewest decisions */
  stopped: readonly Stopped[];
  /** for each state, the places of its options in the compiled story, in their order */
  sources: readonly (readonly string[])[];
};

/** The decisions that lead to a state and then take one more: for each the state and what is decided there. */
export const decisionsTo = (
  parents: readonly Via[],
  via: Via,
): { node: number; decision: number | 'skip' }[] => {
  const found: { node: number; decision: number | 'skip' }[] = [];
  for (let at: Via | undefined = via; at && at !== 'opening'; at = parents[at.node]) found.push(at);
  return found.reverse();
};
