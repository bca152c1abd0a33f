// What several shares found, as one graph and one trail: by the numbers and in the order of one explorer alone.
// Must not know: who explored what, or when.
import type { Choice } from '#domain/choice';
import type { GraphNode, Offer, StoryGraph, Way } from '../graph.ts';
import { Interned } from './interned.ts';
import { CHOICE, HEAD, OFFER, OFFERS, type RichState, RUN, SOURCES, TARGET } from './packing.ts';
import { type Order, ordered, Places, UNSEEN } from './order.ts';
import { asTheyAre, type Rewriting, Rewriter } from './rewriter.ts';
import { OPENING, SKIP } from './runLog.ts';
import type { Part } from './share.ts';
import { FirstRuns, offeredIn, type Trail, type Via } from './trail.ts';

export type Merged = { graph: StoryGraph; trail: Trail; transitions: number; sampled: boolean };

const NOTHING: GraphNode = { offers: [] };

type Table<T> = { keys: readonly string[]; all: readonly T[] };

/** Numbers things as they first come, which is the order in which one explorer alone would have met them. */
const numberedAsTheyCome = <T>(
  into: Interned<T>,
  { keys, all }: Table<T>,
): ((number: number) => number) => {
  const known: number[] = [];
  return (number) => (known[number] ??= into.number(keys[number] ?? '', () => all[number] as T));
};

const keepAll = <T>(into: Interned<T>, { keys, all }: Table<T>): void => {
  keys.forEach((key, at) => into.number(key, () => all[at] as T));
};

const isEmpty = ({ states: { numbers, rich } }: Part): boolean =>
  numbers.length === 0 && rich.length === 0;

/** Runs that stand in a log, by their state. */
type Logged = ReadonlyMap<number, readonly { decision: number; run: number }[]>;

const loggedIn = (log: Int32Array): Logged => {
  const logged = new Map<number, { decision: number; run: number }[]>();
  for (let at = 0; at < log.length; at += 3) {
    const [state = 0, decision = 0, run = 0] = log.subarray(at, at + 3);
    const known = logged.get(state);
    if (known) known.push({ decision, run });
    else logged.set(state, [{ decision, run }]);
  }
  return logged;
};

class Merger {
  private readonly choices = new Interned<Choice>();
  private readonly texts = new Interned<string>();
  private readonly lines = new Interned<string>();
  private readonly nodes: GraphNode[] = [];
  private readonly sources: (readonly string[])[] = [];
  private readonly first = new FirstRuns();
  private readonly marked: readonly Uint8Array[];
  private readonly logged: readonly Logged[];
  private readonly rewriters: readonly Rewriting[];
  private readonly onlyTo: Way[] = [];
  private readonly final: Int32Array;
  private readonly order: Order;
  private readonly places: Places;
  private readonly explored: number;

  constructor(
    private readonly parts: readonly Part[],
    known: number,
  ) {
    this.places = new Places(parts, known);
    this.order = ordered(parts, this.places, known);
    this.final = new Int32Array(known);
    this.explored = this.numberAll();
    this.marked = parts.map(({ runs }) => new Uint8Array(runs.runs.length));
    this.logged = parts.map(({ runs }) => loggedIn(runs.log));
    const alone = this.isInOrder() && parts.filter((part) => !isEmpty(part)).length < 2;
    this.rewriters = parts.map((part) => (alone ? this.keptAs(part) : this.rewriterFor(part)));
  }

  merge(): Merged {
    const open = this.order.states.length - this.explored;
    const opening = this.opening();
    const { parents } = this.order;
    const told = open === 0 ? parents : this.inFinalOrder(parents.map((via) => this.finalVia(via)));
    for (const state of this.order.states) this.add(state);
    const { nodes, first, sources, parts } = this;
    const [choices, texts, lines] = [this.choices.all, this.texts.all, this.lines.all];
    const { run, stopped } = first;
    return {
      graph: { opening, nodes, choices, texts, lines, open },
      trail: {
        parents: told,
        run,
        offered: offeredIn(sources),
        sources,
        stopped: [...stopped.values()],
      },
      transitions: parts.reduce((sum, { transitions }) => sum + transitions, 0),
      sampled: parts.some(({ sampled }) => sampled),
    };
  }

  /** Explored states first, as in an exploration by one alone. */
  private numberAll(): number {
    const { states } = this.order;
    const isExplored = (state: number): boolean => this.places.partOf(state) !== UNSEEN;
    const explored = states.reduce((count, state) => count + (isExplored(state) ? 1 : 0), 0);
    let [next, open] = [0, explored];
    for (const state of states) this.final[state] = isExplored(state) ? next++ : open++;
    return explored;
  }

  private finalOf(state: number): number {
    return this.final[state] ?? 0;
  }

  private finalVia(via: Via): Via {
    if (via === 'opening') return via;
    return { ...via, node: this.finalOf(this.order.states[via.node] ?? 0) };
  }

  private opening(): Way {
    let opening: Way = [];
    this.parts.forEach((part, at) => {
      for (const { run } of this.logged[at]?.get(OPENING) ?? []) this.mark(at, run, 'opening');
      if (part.opening.length > 0) opening = this.rewriters[at]?.way(part.opening) ?? [];
    });
    return opening;
  }

  private add(state: number): void {
    const number = this.finalOf(state);
    const at = this.places.partOf(state);
    const [part, rewriter] = [this.parts[at], this.rewriters[at]];
    if (!part || !rewriter) {
      this.nodes[number] = NOTHING;
      return;
    }
    const rich = this.places.richAt(state);
    const list = rich
      ? this.addRich(number, at, rich, rewriter)
      : this.addBare(number, at, part.states.numbers, this.places.atOf(state));
    this.sources[number] = part.states.sources[list] ?? [];
  }

  /** Hands back the place of its sources. */
  private addRich(node: number, at: number, rich: RichState, rewriter: Rewriting): number {
    this.nodes[node] = rewriter.state(rich.state);
    rich.runs?.forEach((run, decision) => this.mark(at, run, { node, decision }));
    for (const { decision, run } of this.logged[at]?.get(rich.node) ?? [])
      this.mark(at, run, { node, decision: decision === SKIP ? 'skip' : decision });
    return rich.sources;
  }

  /** Hands back the place of its sources. */
  private addBare(node: number, at: number, numbers: Int32Array, start: number): number {
    const offers: Offer[] = [];
    for (let decision = 0; decision < (numbers[start + OFFERS] ?? 0); decision++) {
      const offer = start + HEAD + OFFER * decision;
      const choice = this.rewriters[at]?.to.choice(numbers[offer + CHOICE] ?? 0) ?? 0;
      offers.push({ choice, way: this.wayTo(this.finalOf(numbers[offer + TARGET] ?? 0)) });
      this.mark(at, numbers[offer + RUN] ?? 0, { node, decision });
    }
    this.nodes[node] = { offers };
    return numbers[start + SOURCES] ?? 0;
  }

  /** The first decision to make a run is the first to go where it went. */
  private mark(at: number, run: number, via: Via): void {
    const marked = this.marked[at];
    if (marked?.[run] === 1) return;
    const runs = this.parts[at]?.runs;
    const found = runs?.runs[run];
    if (!marked || !runs || !found) return;
    marked[run] = 1;
    const road = runs.roads[found.road] ?? new Int32Array();
    const paths = Array.from(road, (path) => runs.paths[path] ?? '');
    this.first.made(paths, found.stopped, via);
  }

  /** Ways that only lead to one state are one. */
  private wayTo(node: number): Way {
    return (this.onlyTo[node] ??= [{ kind: 'goto', node }]);
  }

  /** What one share found by itself is numbered as it should be. */
  private isInOrder(): boolean {
    return this.order.states.every((state, at) => state === at && this.finalOf(state) === at);
  }

  private keptAs({ choices, texts, lines }: Part): Rewriting {
    keepAll(this.choices, choices);
    keepAll(this.texts, texts);
    keepAll(this.lines, lines);
    return asTheyAre;
  }

  private rewriterFor(part: Part): Rewriting {
    const choice =
      part.choices.keys.length > 0
        ? numberedAsTheyCome(this.choices, part.choices)
        : numberedAsTheyCome(this.texts, part.texts);
    const line = numberedAsTheyCome(this.lines, part.lines);
    return new Rewriter({ node: (node) => this.finalOf(node), choice, line });
  }

  private inFinalOrder<T>(all: readonly T[]): T[] {
    const inOrder: T[] = [];
    all.forEach((one, at) => {
      inOrder[this.finalOf(this.order.states[at] ?? 0)] = one;
    });
    return inOrder;
  }
}

/** `known`: how many numbers of states were given out. */
export const merged = (parts: readonly Part[], known: number): Merged =>
  new Merger(parts, known).merge();
