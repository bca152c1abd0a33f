// A story graph in a small form: ways that differ only in where they lead are kept once, as patterns with holes.
// Plain JSON, some hundred times smaller than the graph itself. Must not know: readings, ink.
import type { Choice } from '#domain/choice';
import type { GraphNode, HostName, Step, StoryGraph, Way } from '../graph.ts';

/** A pattern used inside another: its number, then which of the outer holes fill its own. */
export type Arm = readonly number[];

/** A number is a line that does nothing but be told; a hole is filled by the offer's n-th target. */
export type PatternStep =
  | number
  | Extract<Step, { kind: 'line' | 'end' | 'fault' }>
  | { kind: 'fork'; on: HostName; values: readonly string[]; arms: readonly Arm[] }
  | { kind: 'chance'; arms: readonly Arm[] }
  | { kind: 'goto'; hole: number };
export type Pattern = readonly PatternStep[];

/** A pattern and the nodes that fill its holes. */
export type Placed = { pattern: number; targets: readonly number[] };

export type PackedNode = {
  /** choice, pattern, then the targets */
  offers: readonly (readonly number[])[];
  skip?: { scene: string } & Placed;
};

export type PackedGraph = Pick<StoryGraph, 'texts' | 'lines' | 'open'> & {
  choices: readonly Choice[];
  patterns: readonly Pattern[];
  opening: Placed;
  nodes: readonly PackedNode[];
};

/** What a player of graphs takes. */
export type Playable = StoryGraph | PackedGraph;

export const placedOffer = (offer: readonly number[]): Placed => ({
  pattern: offer[1] ?? 0,
  targets: offer.slice(2),
});

/** An arm where the outer holes are filled like this. */
export const placedArm = ([pattern = 0, ...holes]: Arm, targets: readonly number[]): Placed => ({
  pattern,
  targets: holes.map((hole) => targets[hole] ?? 0),
});

/** The hole for this node; `targets` grows when it is new. */
export const holeFor = (node: number, targets: number[]): number => {
  const at = targets.indexOf(node);
  return at < 0 ? targets.push(node) - 1 : at;
};

/** The other way round: `placed` as an arm, where these are the outer targets. They grow as needed. */
export const armOf = ({ pattern, targets }: Placed, outer: number[]): Arm => [
  pattern,
  ...targets.map((node) => holeFor(node, outer)),
];

/** What a step says. Lines with events come again and again as one object: each is written out once. */
const texts = new WeakMap<object, string>();

const written = (one: object): string => {
  const text = texts.get(one) ?? JSON.stringify(one);
  texts.set(one, text);
  return text;
};

const textOf = (one: PatternStep): string => {
  if (typeof one === 'number') return String(one);
  if (one.kind === 'goto') return `>${one.hole}`;
  if (one.kind === 'chance') return `?${one.arms.join(' ')}`;
  return one.kind === 'fork'
    ? `${one.on}?${one.values.join()} ${one.arms.join(' ')}`
    : written(one);
};

/** Patterns by what they say: the same steps, the same number. */
export class Patterns {
  readonly all: Pattern[] = [];
  private readonly numbers = new Map<string, number>();

  number(steps: Pattern): number {
    const key = steps.map(textOf).join('\n');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push(steps) - 1;
  }
}

class Packer {
  readonly patterns = new Patterns();
  /** by identity: a graph shares its ways, and as a tree it would be a hundred times larger */
  private readonly known = new Map<Way, Placed>();

  place(way: Way): Placed {
    const known = this.known.get(way);
    if (known) return known;
    const targets: number[] = [];
    const steps = way.map((one) => this.step(one, targets));
    const placed = { pattern: this.patterns.number(steps), targets };
    this.known.set(way, placed);
    return placed;
  }

  private step(one: Step, targets: number[]): PatternStep {
    if (one.kind === 'goto') return { kind: 'goto', hole: holeFor(one.node, targets) };
    if (one.kind === 'chance') {
      const arms = one.arms.map((arm) => armOf(this.place(arm), targets));
      return { kind: 'chance', arms };
    }
    if (one.kind === 'fork') {
      const arms = one.arms.map((arm) => armOf(this.place(arm.way), targets));
      return { kind: 'fork', on: one.on, values: one.arms.map(({ value }) => value), arms };
    }
    const plain = one.kind === 'line' && one.scene === undefined && one.events === undefined;
    return plain ? one.line : one;
  }
}

/** Loses nothing: `unpackGraph` gives the same graph back. */
export const packGraph = (graph: StoryGraph): PackedGraph => {
  const packer = new Packer();
  const opening = packer.place(graph.opening);
  const nodes = graph.nodes.map(({ offers, skip }): PackedNode => {
    const packed = offers.map(({ choice, way }) => {
      const { pattern, targets } = packer.place(way);
      return [choice, pattern, ...targets];
    });
    return skip
      ? { offers: packed, skip: { scene: skip.scene, ...packer.place(skip.way) } }
      : { offers: packed };
  });
  const { choices, texts, lines, open } = graph;
  return { choices, texts, lines, open, patterns: packer.patterns.all, opening, nodes };
};

const packedOnce = new WeakMap<StoryGraph, PackedGraph>();

/** Each graph is packed once, however many play it. */
export const packed = (graph: Playable): PackedGraph => {
  if ('patterns' in graph) return graph;
  const known = packedOnce.get(graph) ?? packGraph(graph);
  packedOnce.set(graph, known);
  return known;
};

class Unpacker {
  private readonly known = new Map<string, Way>();

  constructor(private readonly patterns: readonly Pattern[]) {}

  way(placed: Placed): Way {
    const key = `${placed.pattern} ${placed.targets.join(' ')}`;
    const known = this.known.get(key);
    if (known) return known;
    const steps = this.patterns[placed.pattern] ?? [];
    const way = steps.map((one) => this.step(one, placed.targets));
    this.known.set(key, way);
    return way;
  }

  private step(one: PatternStep, targets: readonly number[]): Step {
    if (typeof one === 'number') return { kind: 'line', line: one };
    if (one.kind === 'goto') return { kind: 'goto', node: targets[one.hole] ?? 0 };
    if (one.kind === 'chance') return { kind: 'chance', arms: this.arms(one.arms, targets) };
    if (one.kind !== 'fork') return one;
    const ways = this.arms(one.arms, targets);
    const arms = one.values.map((value, at) => ({ value, way: ways[at] ?? [] }));
    return { kind: 'fork', on: one.on, arms };
  }

  private arms(arms: readonly Arm[], targets: readonly number[]): Way[] {
    return arms.map((arm) => this.way(placedArm(arm, targets)));
  }
}

/** The whole graph again. Of a real story it is large; players use the packed form. */
export const unpackGraph = (graph: PackedGraph): StoryGraph => {
  const unpacker = new Unpacker(graph.patterns);
  const nodes = graph.nodes.map(({ offers, skip }): GraphNode => {
    const whole = offers.map((offer) => ({
      choice: offer[0] ?? 0,
      way: unpacker.way(placedOffer(offer)),
    }));
    return skip
      ? { offers: whole, skip: { scene: skip.scene, way: unpacker.way(skip) } }
      : { offers: whole };
  });
  const { choices, texts, lines, open } = graph;
  return { choices, texts, lines, open, opening: unpacker.way(graph.opening), nodes };
};
