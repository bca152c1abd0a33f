// What explorers found, as states and a trail: by the numbers and in the order of one explorer alone.
// Must not know: who explored what, or when.
import type { Choice } from '#domain/choice';
import type { Way } from '../graph.ts';
import type { Part } from './explorer.ts';
import { Interned } from './interned.ts';
import { BY_SKIP, type Order, ordered, Places, UNSEEN } from './order.ts';
import { CHOICE, HEAD, OFFER, OFFERS, RUN, SOURCES, TARGET } from './packing.ts';
import { asTheyAre, type Rewriting, Rewriter } from './rewriter.ts';
import { OPENING, SKIP } from './runLog.ts';
import { type Found, States } from './states.ts';
import { FirstRuns, type Trail, type Via } from './trail.ts';

export type Gathered = {
  opening: Way;
  states: States;
  choices: readonly Choice[];
  texts: readonly string[];
  lines: readonly string[];
  trail: Trail;
  transitions: number;
  sampled: boolean;
};

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

class Gatherer {
  private readonly choices = new Interned<Choice>();
  private readonly texts = new Interned<string>();
  private readonly lines = new Interned<string>();
  private readonly first = new FirstRuns();
  private readonly marked: readonly Uint8Array[];
  private readonly logged: readonly Logged[];
  private readonly rewriters: readonly Rewriting[];
  private readonly found: readonly (Found & { rich: Found['rich'][number][] })[];
  /** the state that offers a list of sources first */
  private readonly offered = new Map<string, number>();
  private readonly listed: readonly Uint8Array[];
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
    this.listed = parts.map(({ states }) => new Uint8Array(states.sources.length));
    const alone = this.isInOrder() && parts.filter((part) => !isEmpty(part)).length < 2;
    this.rewriters = parts.map((part) => (alone ? this.keptAs(part) : this.rewriterFor(part)));
    this.found = parts.map(({ states: { numbers, sources } }) => ({ numbers, sources, rich: [] }));
  }

  gather(): Gathered {
    const opening = this.opening();
    const { length } = this.order;
    const table = {
      part: new Int16Array(length),
      at: new Int32Array(length),
      from: new Int32Array(length),
      decisions: new Int32Array(length),
    };
    for (let place = 0; place < length; place++) {
      const state = this.order.states[place] ?? 0;
      const number = this.finalOf(state);
      const from = this.order.from[place] ?? UNSEEN;
      table.from[number] = from < 0 ? from : this.finalOf(this.order.states[from] ?? 0);
      table.decisions[number] = this.order.decisions[place] ?? BY_SKIP;
      table.part[number] = this.places.partOf(state);
      table.at[number] = this.add(state, number);
    }
    const { parts } = this;
    const { run, stopped } = this.first;
    return {
      opening,
      states: new States(this.found, table, length - this.explored),
      ...{ choices: this.choices.all, texts: this.texts.all, lines: this.lines.all },
      trail: { run, offered: this.offered, stopped: [...stopped.values()] },
      transitions: parts.reduce((sum, { transitions }) => sum + transitions, 0),
      sampled: parts.some(({ sampled }) => sampled),
    };
  }

  /** Explored states first, as in an exploration by one alone. */
  private numberAll(): number {
    const { states, length } = this.order;
    const isExplored = (state: number): boolean => this.places.partOf(state) !== UNSEEN;
    let explored = 0;
    for (let at = 0; at < length; at++) if (isExplored(states[at] ?? 0)) explored += 1;
    let [next, open] = [0, explored];
    for (let at = 0; at < length; at++) {
      const state = states[at] ?? 0;
      this.final[state] = isExplored(state) ? next++ : open++;
    }
    return explored;
  }

  private finalOf(state: number): number {
    return this.final[state] ?? 0;
  }

  private opening(): Way {
    let opening: Way = [];
    this.parts.forEach((part, at) => {
      for (const { run } of this.logged[at]?.get(OPENING) ?? []) this.mark(at, run, 'opening');
      if (part.opening.length > 0) opening = this.rewriters[at]?.way(part.opening) ?? [];
    });
    return opening;
  }

  /** Hands back where it stands among what its part found. */
  private add(state: number, number: number): number {
    const at = this.places.partOf(state);
    if (at === UNSEEN) return UNSEEN;
    const place = this.places.atOf(state);
    return place < 0 ? this.addRich(at, state, number) : this.addBare(at, place, number);
  }

  private addRich(at: number, state: number, node: number): number {
    const [rich, rewriter, found] = [this.places.richAt(state), this.rewriters[at], this.found[at]];
    if (!rich || !rewriter || !found) return UNSEEN;
    rich.runs?.forEach((run, decision) => this.mark(at, run, { node, decision }));
    for (const { decision, run } of this.logged[at]?.get(rich.node) ?? [])
      this.mark(at, run, { node, decision: decision === SKIP ? 'skip' : decision });
    this.offer(at, rich.sources, node);
    return -found.rich.push({ state: rewriter.state(rich.state), sources: rich.sources });
  }

  private addBare(at: number, start: number, node: number): number {
    const numbers = this.found[at]?.numbers;
    const to = this.rewriters[at]?.to;
    if (!numbers || !to) return UNSEEN;
    const offers = numbers[start + OFFERS] ?? 0;
    for (let decision = 0; decision < offers; decision++) {
      const offer = start + HEAD + OFFER * decision;
      numbers[offer + CHOICE] = to.choice(numbers[offer + CHOICE] ?? 0);
      numbers[offer + TARGET] = to.node(numbers[offer + TARGET] ?? 0);
      const run = numbers[offer + RUN] ?? 0;
      if (this.marked[at]?.[run] === 0) this.mark(at, run, { node, decision });
    }
    this.offer(at, numbers[start + SOURCES] ?? 0, node);
    return start;
  }

  /** The first state to offer is the first to be looked at. */
  private offer(at: number, list: number, node: number): void {
    const listed = this.listed[at];
    if (!listed || listed[list] === 1) return;
    listed[list] = 1;
    for (const source of this.found[at]?.sources[list] ?? [])
      if (!this.offered.has(source)) this.offered.set(source, node);
  }

  /** The first decision to make a run is the first to go where it went. */
  private mark(at: number, run: number, via: Via): void {
    const marked = this.marked[at];
    const runs = this.parts[at]?.runs;
    const found = runs?.runs[run];
    if (!marked || !runs || !found || marked[run] === 1) return;
    marked[run] = 1;
    const road = runs.roads[found.road] ?? new Int32Array();
    const paths = Array.from(road, (path) => runs.paths[path] ?? '');
    this.first.made(paths, found.stopped, via);
  }

  /** What one explorer found by itself is numbered as it should be. */
  private isInOrder(): boolean {
    const { states, length } = this.order;
    for (let at = 0; at < length; at++)
      if (states[at] !== at || this.final[at] !== at) return false;
    return true;
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
}

/** `known`: how many numbers of states were given out. The numbers of the parts are written over. */
export const gathered = (parts: readonly Part[], known: number): Gathered =>
  new Gatherer(parts, known).gather();
