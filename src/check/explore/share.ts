// One thread's share of an exploration: explores what it found first or was handed, and hands on when another has nothing to do.
// Must not know: threads. Everything that leaves it is plain data.
import type { Choice } from '#domain/choice';
import type { Way } from '../graph.ts';
import { type Commons, NoRoom } from './commons.ts';
import { type Exploration, Expander, type Waiting } from './expander.ts';
import { type Batch, Giver, type Numbered, Taker } from './handing.ts';
import { type PackedStates, Packing } from './packing.ts';
import { RunLog, type RunsFound } from './runLog.ts';

type Table<T> = { keys: readonly string[]; all: readonly T[] };

/** All that a share found; states by the numbers that all shares agree on. */
export type Part = {
  /** only of the share that began */
  opening: Way;
  states: PackedStates;
  choices: Table<Choice>;
  texts: Table<string>;
  lines: Table<string>;
  runs: RunsFound;
  transitions: number;
  sampled: boolean;
};

/** How a share reaches the others. */
export type Posts = {
  give(share: number, batch: Batch): void;
  /** what others gave, with who gave it */
  taken(): readonly { from: number; batch: Batch }[];
  /** waits until somebody calls, or a little while */
  rest(): Promise<void>;
  /** lets what else there is to do in this thread be done */
  breathe(): Promise<void>;
};

export type ShareBudget = {
  states: number;
  /** so many states the first share explores alone */
  alone: number;
  stop(): boolean;
  progress?(): void;
};

/** Fewer are done sooner than handed over. */
const WORTH = 16;
/** States handed over at once. */
const MOST = 1024;
/** States between two looks at the others, and between two breaths. */
const [LOOK, BREATH] = [16, 4096];

const tableOf = <T>({ keys, all }: Table<T>): Table<T> => ({ keys, all });

/** First in, first out. */
class Queue {
  private all: (Numbered | undefined)[] = [];
  private head = 0;

  get length(): number {
    return this.all.length - this.head;
  }

  push(one: Numbered): void {
    this.all.push(one);
  }

  next(): Numbered | undefined {
    const one = this.all[this.head];
    if (!one) return undefined;
    this.all[this.head++] = undefined;
    if (this.head > MOST && this.head * 2 > this.all.length) this.tidy();
    return one;
  }

  private tidy(): void {
    this.all = this.all.slice(this.head);
    this.head = 0;
  }
}

export class Share {
  private readonly expander: Expander;
  private readonly queue = new Queue();
  private readonly packing = new Packing();
  private readonly log = new RunLog();
  private readonly givers = new Map<number, Giver>();
  private readonly takers = new Map<number, Taker>();
  private opening: Way = [];

  constructor(
    exploration: Exploration,
    private readonly at: number,
    private readonly commons: Commons,
    private readonly posts: Posts,
  ) {
    this.expander = new Expander(exploration, (key, _, make) => this.number(key, make), this.log);
  }

  /** Runs the opening; one share does. */
  open(): void {
    this.opening = this.expander.opening();
    this.log.close('opening', 0);
    this.commons.begin();
  }

  /** Until every state is explored, by whomever, or the budget is used up. */
  async explore(budget: ShareBudget): Promise<void> {
    const { commons } = this;
    for (let count = 1; !commons.stopped; count++) {
      if (commons.known >= budget.states || budget.stop()) commons.stop();
      else if (!this.expandNext() && !(await this.ask())) return;
      if (count % LOOK === 0) this.share(budget);
      if (count % BREATH === 0) await this.posts.breathe();
    }
  }

  finish(): Part {
    const { choices, texts, lines, transitions, sampled } = this.expander;
    return {
      opening: this.opening,
      states: this.packing.packed(),
      choices: tableOf(choices),
      texts: tableOf(texts),
      lines: tableOf(lines),
      runs: this.log.found(),
      transitions,
      sampled,
    };
  }

  private number(key: string, make: () => Waiting): number {
    const number = this.commons.number(key);
    if (this.commons.fresh) this.queue.push({ number, waiting: make() });
    return number;
  }

  private expandNext(): boolean {
    const next = this.queue.next();
    if (!next) return false;
    try {
      const { state, sources } = this.expander.expand(next.number, next.waiting);
      this.packing.add(
        next.number,
        state,
        sources,
        this.log.close(next.number, state.offers.length),
      );
      this.commons.done();
    } catch (thrown) {
      if (!(thrown instanceof NoRoom)) throw thrown;
      this.commons.stop();
    }
    return true;
  }

  /** Asks the others for something to do; false when nothing is left anywhere. */
  private async ask(): Promise<boolean> {
    const { commons, posts } = this;
    if (commons.finished) {
      commons.call();
      return false;
    }
    commons.beg(this.at);
    await posts.rest();
    for (const { from, batch } of posts.taken())
      for (const one of this.takerFrom(from).states(batch)) this.queue.push(one);
    this.log.leaveOrder();
    if (this.queue.length > 0) commons.thank(this.at);
    return true;
  }

  private share({ alone, progress }: ShareBudget): void {
    progress?.();
    if (this.commons.known < alone) return;
    if (!this.commons.isBegged || this.queue.length < WORTH) return;
    const share = this.commons.feed(this.at);
    if (share < 0) return;
    const count = Math.min(MOST, this.queue.length >> 1);
    const states = Array.from({ length: count }, () => this.queue.next()).filter(
      (one) => one !== undefined,
    );
    this.log.leaveOrder();
    this.posts.give(share, this.giverTo(share).batch(states));
    this.commons.call();
  }

  private giverTo(share: number): Giver {
    const giver = this.givers.get(share) ?? new Giver(this.expander.parts.machine);
    this.givers.set(share, giver);
    return giver;
  }

  private takerFrom(share: number): Taker {
    const taker = this.takers.get(share) ?? new Taker(this.expander);
    this.takers.set(share, taker);
    return taker;
  }
}
