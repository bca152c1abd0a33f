// Explores a story: numbers its states as it reaches them, and packs what is found in each. By itself breadth first.
// Must not know: files, time, other explorers, or what is wrong with what it finds.
import type { Choice } from '#domain/choice';
import type { Way } from '../graph.ts';
import { type Exploration, Expander, type NumberState } from './expander.ts';
import { Frontier, type Waiting } from './frontier.ts';
import type { Interned } from './interned.ts';
import type { KeyTable } from './keyTable.ts';
import { type PackedStates, Packing } from './packing.ts';
import { RunLog, type RunsFound } from './runLog.ts';

export type Budget = {
  /** most states to keep */
  states: number;
  /** asked between states; true ends the exploration where it is */
  stop?: () => boolean;
  progress?: (known: number, left: number) => void;
};

type Table<T> = Pick<Interned<T>, 'keys' | 'all'>;

/** All that one explorer found; states by the numbers that all agree on. Plain data. */
export type Part = {
  /** only of the one that began */
  opening: Way;
  states: PackedStates;
  choices: Table<Choice>;
  texts: Table<string>;
  lines: Table<string>;
  runs: RunsFound;
  transitions: number;
  sampled: boolean;
};

const tableOf = <T>({ keys, all }: Table<T>): Table<T> => ({ keys, all });

export class Explorer {
  readonly expander: Expander;
  private readonly frontier = new Frontier();
  private readonly packing = new Packing();
  private readonly log = new RunLog();
  private opening: Way = [];

  constructor(
    parts: Exploration,
    private readonly states: KeyTable,
  ) {
    const numbered: NumberState = (key, after, before, held) => {
      const number = states.number(key);
      if (states.fresh) this.frontier.arrive({ number, key, after, before, held });
      return number;
    };
    this.expander = new Expander(parts, numbered, this.log);
  }

  /** Runs the opening. */
  open(): void {
    this.opening = this.expander.opening();
    this.log.close('opening', 0);
  }

  /** Goes on until every state is explored or the budget is used up. */
  explore(budget: Budget): void {
    while (this.waiting > 0 && this.states.entered < budget.states && budget.stop?.() !== true) {
      this.expandNext();
      budget.progress?.(this.states.entered, this.waiting);
    }
  }

  /** States that wait here to be explored. */
  get waiting(): number {
    return this.frontier.length;
  }

  /** False when none waits here. */
  expandNext(): boolean {
    const next = this.frontier.next();
    if (!next) return false;
    if (this.expander.expandSilent(next, this.packing)) return true;
    const { state, sources } = this.expander.expand(next);
    this.packing.add(next.number, state, sources, this.log.close(next.number, state.offers.length));
    return true;
  }

  /** Takes so many states out, for another to explore. What they hold stays until another is reached or explored here. */
  give(count: number): Waiting[] {
    this.log.leaveOrder();
    const given: Waiting[] = [];
    for (let next = this.frontier.next(); next; next = this.frontier.next()) {
      given.push(next);
      if (given.length === count) break;
    }
    return given;
  }

  /** States that another reached. */
  take(states: Iterable<Waiting>): void {
    this.log.leaveOrder();
    for (const one of states) this.frontier.push(one);
  }

  finish(): Part {
    const { onOffer, lines, transitions, sampled } = this.expander;
    return {
      opening: this.opening,
      states: this.packing.packed(),
      choices: tableOf(onOffer.choices),
      texts: tableOf(onOffer.texts),
      lines: tableOf(lines),
      runs: this.log.found(),
      transitions,
      sampled,
    };
  }
}
