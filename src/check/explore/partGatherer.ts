// What one explorer found, told state by state in the order of one explorer alone, and written over by the numbers of that order.
// Must not know: other parts, or how the order comes about.
import type { Choice } from '#domain/choice';
import type { Way } from '../graph.ts';
import type { Part } from './explorer.ts';
import { Interned } from './interned.ts';
import { UNSEEN } from './order.ts';
import { CHOICE, HEAD, OFFER, OFFERS, RUN, SOURCES, TARGET } from './packing.ts';
import { Rewriter } from './rewriter.ts';
import { OPENING, SKIP } from './runLog.ts';
import type { Found } from './states.ts';
import { FirstRuns, type Via } from './trail.ts';

/** What all parts tell: each thing as it first comes, which is the order in which one explorer alone would have met it. */
export class Told {
  readonly choices = new Interned<Choice>();
  readonly texts = new Interned<string>();
  readonly lines = new Interned<string>();
  readonly first = new FirstRuns();
  /** the state that offers a place first */
  readonly offered = new Map<string, number>();
}

type Table<T> = { keys: readonly string[]; all: readonly T[] };

/** By the own numbers of a part the numbers of all. */
const numberedAsTheyCome = <T>(
  into: Interned<T>,
  { keys, all }: Table<T>,
): ((number: number) => number) => {
  const known = new Int32Array(keys.length).fill(UNSEEN);
  return (number) => {
    if (known[number] === UNSEEN)
      known[number] = into.number(keys[number] ?? '', () => all[number] as T);
    return known[number] ?? UNSEEN;
  };
};

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

export class PartGatherer {
  readonly found: Found & { rich: Found['rich'][number][] };
  private readonly marked: Uint8Array;
  private readonly listed: Uint8Array;
  private readonly logged: Logged;
  private readonly choiceOf: (choice: number) => number;
  private readonly rewriter: Rewriter;

  /** `final`: by the number that all agreed on, where a state comes in the order. */
  constructor(
    private readonly part: Part,
    private readonly told: Told,
    private readonly final: Int32Array,
  ) {
    const { states, runs, choices, texts, lines } = part;
    this.found = { numbers: states.numbers, sources: states.sources, rich: [] };
    this.marked = new Uint8Array(runs.runs.length);
    this.listed = new Uint8Array(states.sources.length);
    this.logged = loggedIn(runs.log);
    this.choiceOf =
      choices.keys.length > 0
        ? numberedAsTheyCome(told.choices, choices)
        : numberedAsTheyCome(told.texts, texts);
    const line = numberedAsTheyCome(told.lines, lines);
    const node = (state: number): number => final[state] ?? UNSEEN;
    this.rewriter = new Rewriter({ node, choice: this.choiceOf, line });
  }

  /** Of the part that began. */
  opening(): Way {
    for (const { run } of this.logged.get(OPENING) ?? []) this.mark(run, 'opening');
    return this.rewriter.way(this.part.opening);
  }

  /** Hands back where the state stands among what was found; `at` as Places tells it. */
  visit(at: number, node: number): number {
    if (at < 0) return this.visitRich(-1 - at, node);
    this.visitBare(at, node);
    return at;
  }

  private visitRich(place: number, node: number): number {
    const rich = this.part.states.rich[place];
    if (!rich) return UNSEEN;
    rich.runs?.forEach((run, decision) => this.mark(run, { node, decision }));
    for (const { decision, run } of this.logged.get(rich.node) ?? [])
      this.mark(run, { node, decision: decision === SKIP ? 'skip' : decision });
    this.offer(rich.sources, node);
    const state = this.rewriter.state(rich.state);
    return -this.found.rich.push({ state, sources: rich.sources });
  }

  private visitBare(start: number, node: number): void {
    const { final, marked } = this;
    const { numbers } = this.found;
    const offers = numbers[start + OFFERS] ?? 0;
    for (let decision = 0; decision < offers; decision++) {
      const offer = start + HEAD + OFFER * decision;
      numbers[offer + CHOICE] = this.choiceOf(numbers[offer + CHOICE] ?? 0);
      numbers[offer + TARGET] = final[numbers[offer + TARGET] ?? 0] ?? UNSEEN;
      const run = numbers[offer + RUN] ?? 0;
      if (marked[run] === 0) this.mark(run, { node, decision });
    }
    this.offer(numbers[start + SOURCES] ?? 0, node);
  }

  /** The first state to offer is the first to be looked at. */
  private offer(list: number, node: number): void {
    if (this.listed[list] === 1) return;
    this.listed[list] = 1;
    const { offered } = this.told;
    for (const source of this.found.sources[list] ?? [])
      if (!offered.has(source)) offered.set(source, node);
  }

  /** The first decision to make a run is the first to go where it went. */
  private mark(run: number, via: Via): void {
    const { runs, roads, paths } = this.part.runs;
    const found = runs[run];
    if (!found || this.marked[run] === 1) return;
    this.marked[run] = 1;
    const road = roads[found.road] ?? new Int32Array();
    this.told.first.made(
      Array.from(road, (path) => paths[path] ?? ''),
      found.stopped,
      via,
    );
  }
}
