// What a story could show at best, read off its graph: the goals of the search for witnesses, and how far each node is from them.
// Must not know: readings: an edge of the graph may be one that no readings ever take.
import type { StoryEvent } from '#domain/storyEvent';
import { type PackedNode, type PatternStep, placedOffer } from './play/packedGraph.ts';
import type { Marks } from './play/swiftMarks.ts';
import type { SwiftStory } from './play/swiftStory.ts';

/** What one decision can show at best, and where it can lead. */
export type Edge = { node: number; shows: readonly number[]; to: readonly number[] };

/** What the patterns can show, each read once. */
class Reader {
  private readonly known = new Map<number, readonly number[]>();

  constructor(
    private readonly story: SwiftStory,
    private readonly marks: Marks,
  ) {}

  pattern(number: number): readonly number[] {
    const known = this.known.get(number);
    if (known) return known;
    const steps = this.story.graph.patterns[number] ?? [];
    const shows = [...new Set(steps.flatMap((one) => this.step(one)))];
    this.known.set(number, shows);
    return shows;
  }

  private step(one: PatternStep): readonly number[] {
    if (typeof one === 'number') return [one];
    if (one.kind === 'line') return [one.line, ...(one.events ?? []).flatMap(this.settling)];
    if (one.kind === 'end') return [this.marks.reached + this.story.ends.indexOf(one.end ?? '')];
    return 'arms' in one ? one.arms.flatMap(([pattern = 0]) => this.pattern(pattern)) : [];
  }

  private readonly settling = (event: StoryEvent): number[] => {
    if (event.type !== 'keep' && event.type !== 'break' && event.type !== 'renegotiate') return [];
    return [this.marks.settling(this.story.promises.indexOf(event.promise), event.type)];
  };
}

const edgesOfNode = ({ offers, skip }: PackedNode, node: number, goals: Reader, marks: Marks) => {
  const taken = offers.map((offer): Edge => {
    const { pattern, targets } = placedOffer(offer);
    const shows = [marks.choices + (offer[0] ?? 0), ...goals.pattern(pattern)];
    return { node, shows, to: targets };
  });
  return skip ? [...taken, { node, shows: goals.pattern(skip.pattern), to: skip.targets }] : taken;
};

/** Every decision of the graph, and everything that has to be witnessed: lines, options, ends, what becomes of promises. */
export const goalsOf = (story: SwiftStory, marks: Marks): { edges: Edge[]; goals: Set<number> } => {
  const { nodes, opening } = story.graph;
  const reader = new Reader(story, marks);
  const edges = nodes.flatMap((node, at) => edgesOfNode(node, at, reader, marks));
  const shown = edges.flatMap(({ shows }) => shows);
  return { edges, goals: new Set([...reader.pattern(opening.pattern), ...shown]) };
};

/** For each node the fewest decisions to one that can show something still missing; Infinity when none can. */
export const distances = (
  nodes: number,
  edges: readonly Edge[],
  missing: ReadonlySet<number>,
): number[] => {
  const far = Array.from({ length: nodes }, () => Number.POSITIVE_INFINITY);
  const into = new Map<number, number[]>();
  for (const { node, to } of edges)
    for (const next of to) {
      const from = into.get(next);
      if (from) from.push(node);
      else into.set(next, [node]);
    }
  const reach = (found: readonly number[], distance: number): number[] =>
    [...new Set(found)].filter((node) => {
      const nearer = (far[node] ?? 0) > distance;
      if (nearer) far[node] = distance;
      return nearer;
    });
  const last = edges.filter(({ shows }) => shows.some((mark) => missing.has(mark)));
  let front = reach(
    last.map(({ node }) => node),
    0,
  );
  for (let distance = 1; front.length > 0; distance++)
    front = reach(
      front.flatMap((node) => into.get(node) ?? []),
      distance,
    );
  return far;
};
