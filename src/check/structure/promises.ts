// Promises that fall due and that some way through the due scene neither keeps, breaks nor renegotiates.
// Must not know: readings. Source: rulings, Tags and events. A vague promise never falls due.
import type { Choice, PromiseMade } from '#domain/choice';
import type { StoryEvent } from '#domain/storyEvent';
import type { Via } from '../explore/trail.ts';
import { type Finding, finding } from '../finding.ts';
import { type PackedGraph, packed, type Placed, placedOffer } from '../play/packedGraph.ts';
import { Courses } from './courses.ts';
import { type Proven, type StructureRule, witnessOf } from './proven.ts';
import { Standings, START } from './standings.ts';

type Leak = { scene: string; via: Via };
type Decision = { made: PromiseMade | undefined; way: Placed };

/** Follows one promise through every state that it can be in. */
class Follower {
  readonly leaks = new Map<string, Leak>();
  private readonly standings: Standings;
  /** by standing, by node */
  private readonly seen: Uint8Array[] = [];
  private readonly waiting: { node: number; now: number }[] = [];

  constructor(
    private readonly plot: Plot,
    id: string,
  ) {
    this.standings = new Standings(id);
  }

  follow(): void {
    const start = this.standings.number(START);
    this.walk(this.plot.graph.opening, start, () => 'opening');
    for (let at = 0; at < this.waiting.length; at++) this.expand(at);
  }

  private expand(at: number): void {
    const { node, now } = this.waiting[at] ?? { node: -1, now: 0 };
    this.plot.decisions[node]?.forEach(({ made: promise, way }, decision) => {
      const start = promise ? this.standings.made(now, promise) : now;
      this.walk(way, start, () => ({ node, decision }));
    });
    const skip = this.plot.graph.nodes[node]?.skip;
    if (skip) this.walk(skip, now, () => ({ node, decision: 'skip' }));
  }

  private walk({ pattern, targets }: Placed, start: number, via: () => Via): void {
    for (const { heard, last } of this.plot.courses.of(pattern)) {
      const { now, passed } = this.standings.heeded(heard, start);
      for (const scene of passed) this.leak(scene, via);
      const { pending, scene } = this.standings.at(now);
      if (last === 'end' && pending) this.leak(scene, via);
      if (typeof last === 'number') this.reach(targets[last] ?? 0, now);
    }
  }

  private reach(node: number, now: number): void {
    const seen = (this.seen[now] ??= new Uint8Array(this.plot.graph.nodes.length));
    if (seen[node] === 1) return;
    seen[node] = 1;
    this.waiting.push({ node, now });
  }

  private leak(scene: string, via: () => Via): void {
    if (!this.leaks.has(scene)) this.leaks.set(scene, { scene, via: via() });
  }
}

/** The whole graph without its words. */
type Plot = {
  graph: PackedGraph;
  courses: Courses;
  /** for each node its offers */
  decisions: readonly (readonly Decision[])[];
};

const plotOf = (graph: PackedGraph): Plot => ({
  graph,
  courses: new Courses(graph),
  decisions: graph.nodes.map(({ offers }) =>
    offers.map((offer) => ({
      made: graph.choices[offer[0] ?? 0]?.promise,
      way: placedOffer(offer),
    })),
  ),
});

/** In the order in which they are met. */
const eventsIn = ({ graph, courses, decisions }: Plot): StoryEvent[] => {
  const skips = graph.nodes.map(({ skip }) => skip);
  const ways = decisions.flatMap((all, node) => [...all.map(({ way }) => way), skips[node] ?? []]);
  const patterns = new Set([graph.opening, ...ways.flat()].map(({ pattern }) => pattern));
  return [...patterns].flatMap((pattern) =>
    courses.of(pattern).flatMap(({ heard }) => heard.flatMap(({ events }) => events)),
  );
};

const madeIn = (choices: readonly Choice[], events: readonly StoryEvent[]): PromiseMade[] => [
  ...choices.flatMap(({ promise }) => promise ?? []),
  ...events.flatMap((event) => (event.type === 'agree-together' ? event.promise : [])),
];

const settles = (event: StoryEvent, id: string): boolean =>
  (event.type === 'keep' || event.type === 'break' || event.type === 'renegotiate') &&
  event.promise === id;

/** The line that makes the promise. */
const placeOfPromise = ({ compiled, main }: Proven, id: string) => {
  const pattern = new RegExp(`(promise:|agree-together)\\s*${id}\\b`);
  for (const [file, text] of compiled.sources) {
    const line = text.split('\n').findIndex((row) => pattern.test(row));
    if (line >= 0) return { file, line: line + 1 };
  }
  return { file: main, line: 1 };
};

const MEND = 'let every way through each due scene keep it, break it or renegotiate it.';

type Whole = { proven: Proven; plot: Plot; events: readonly StoryEvent[] };

const judge = ({ proven, plot, events }: Whole, { id }: PromiseMade): Finding[] => {
  const place = placeOfPromise(proven, id);
  if (!events.some((event) => settles(event, id)))
    return [
      finding(
        'promise-never-due',
        place,
        `The promise ${id} is never kept, broken or renegotiated.`,
        MEND,
      ),
    ];
  const follower = new Follower(plot, id);
  follower.follow();
  return [...follower.leaks.values()].map(({ scene, via }) =>
    finding(
      'promise-never-due',
      place,
      `The promise ${id} falls due in ${scene}, and a way through that scene passes it over.`,
      MEND,
      { witness: witnessOf(proven, via) },
    ),
  );
};

export const promises: StructureRule = (proven) => {
  const graph = packed(proven.explored.graph);
  const plot = plotOf(graph);
  const events = eventsIn(plot);
  const specific = new Map(
    madeIn(graph.choices, events)
      .filter(({ due }) => due.length > 0)
      .map((promise) => [promise.id, promise]),
  );
  return [...specific.values()].flatMap((promise) => judge({ proven, plot, events }, promise));
};
