// What a story could show at best, read off its graph: the goals of the search for witnesses, and how far each node is from them.
// Must not know: readings: an edge of the graph may be one that no readings ever take.
import type { StoryEvent } from '#domain/storyEvent';
import type { PatternStep, Placed } from './play/packedGraph.ts';
import { placedOffer } from './play/packedGraph.ts';
import type { Marks } from './play/swiftMarks.ts';
import type { SwiftStory } from './play/swiftStory.ts';

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

/** A decision: where it is taken, what it shows by itself (nothing for a skip), and the way behind it. */
type Edge = { node: number; choice: number | undefined; way: Placed };

const edgesOf = ({ graph }: SwiftStory): Edge[] =>
  graph.nodes.flatMap(({ offers, skip }, node) => {
    const taken: Edge[] = offers.map((offer) => ({
      node,
      choice: offer[0] ?? 0,
      way: placedOffer(offer),
    }));
    return skip ? [...taken, { node, choice: undefined, way: skip }] : taken;
  });

export class Goals {
  /** everything that has to be witnessed: lines, options, ends, what becomes of promises */
  readonly all: ReadonlySet<number>;
  private readonly reader: Reader;
  private readonly edges: readonly Edge[];
  /** for each node the nodes from which a decision may lead there */
  private readonly into: readonly number[][];

  constructor(
    private readonly story: SwiftStory,
    private readonly marks: Marks,
  ) {
    this.reader = new Reader(story, marks);
    this.edges = edgesOf(story);
    this.all = this.gathered();
    this.into = this.turned();
  }

  /** For each node the fewest decisions to one that can show something still missing; Infinity when none can. */
  distances(missing: ReadonlySet<number>): number[] {
    const far = this.into.map(() => Number.POSITIVE_INFINITY);
    const reached: number[] = [];
    const reach = (node: number, distance: number): void => {
      if ((far[node] ?? 0) <= distance) return;
      far[node] = distance;
      reached.push(node);
    };
    for (const node of this.nodesThatShow(missing)) reach(node, 0);
    for (let at = 0; at < reached.length; at++) {
      const node = reached[at] ?? 0;
      for (const before of this.into[node] ?? []) reach(before, (far[node] ?? 0) + 1);
    }
    return far;
  }

  private nodesThatShow(missing: ReadonlySet<number>): number[] {
    const patterns = this.story.graph.patterns.map((_, pattern) =>
      this.reader.pattern(pattern).some((mark) => missing.has(mark)),
    );
    const shows = ({ choice, way }: Edge): boolean =>
      patterns[way.pattern] === true ||
      (choice !== undefined && missing.has(this.marks.choices + choice));
    return this.edges.filter(shows).map(({ node }) => node);
  }

  /** In the order in which they are met. */
  private gathered(): Set<number> {
    const all = new Set(this.reader.pattern(this.story.graph.opening.pattern));
    const read = new Set<number>();
    for (const { choice, way } of this.edges) {
      if (choice !== undefined) all.add(this.marks.choices + choice);
      if (read.has(way.pattern)) continue;
      read.add(way.pattern);
      for (const mark of this.reader.pattern(way.pattern)) all.add(mark);
    }
    return all;
  }

  private turned(): number[][] {
    const into = this.story.nodes.map((): number[] => []);
    for (const { node, way } of this.edges) for (const next of way.targets) into[next]?.push(node);
    return into;
  }
}
