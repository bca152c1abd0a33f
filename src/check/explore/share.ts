// One thread's share of an exploration: explores what it found first or was handed, and hands on when another has nothing to do.
// Must not know: threads. Everything that leaves it is plain data.
import type { Commons } from './commons.ts';
import type { Exploration } from './expander.ts';
import { Explorer, type Part } from './explorer.ts';
import { type Batch, Giver, Taker } from './handing.ts';
import { NoRoom } from './keyTable.ts';

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
  /** who has fewer states than these hands none over: whoever takes them must learn what can happen there as well */
  few: number;
  stop(): boolean;
  progress?(): void;
};

/** States handed over at once. */
const MOST = 8192;
/** Who has fewer left will soon have nothing to do; who has more has plenty. */
const [FEW, PLENTY] = [1024, 4096];
/** States between two looks at the others, and between two breaths. */
const [LOOK, BREATH] = [64, 4096];

export class Share {
  private readonly explorer: Explorer;
  private readonly givers = new Map<number, Giver>();
  private readonly takers = new Map<number, Taker>();
  /** states that were explored since the others were told; and that were reached before */
  private done = 0;
  private told = 0;
  /** there was no room for what the last state leads to */
  private full = false;
  /** whether the others know that little is left here */
  private foreseen = false;

  constructor(
    exploration: Exploration,
    private readonly at: number,
    private readonly commons: Commons,
    private readonly posts: Posts,
  ) {
    this.explorer = new Explorer(exploration, commons.states);
  }

  /** Runs the opening; one share does. */
  open(): void {
    this.explorer.open();
    this.tell();
    this.commons.begin();
  }

  /** Until every state is explored, by whomever, or the budget is used up. */
  async explore(budget: ShareBudget): Promise<void> {
    const { commons } = this;
    for (let count = 0; ; count++) {
      if (count % LOOK === 0) this.look(budget);
      if (count % LOOK === 0 && commons.stopped) return;
      if (!this.expandNext() && !(await this.ask())) return;
      if (this.full) return;
      if (count % BREATH === 0) await this.posts.breathe();
    }
  }

  finish(): Part {
    return this.explorer.finish();
  }

  private expandNext(): boolean {
    try {
      if (!this.explorer.expandNext()) return false;
      this.done += 1;
    } catch (thrown) {
      if (!(thrown instanceof NoRoom)) throw thrown;
      this.commons.stop();
      this.full = true;
    }
    return true;
  }

  /** Told together: what all write all the time is slow to write. */
  private tell(): void {
    const { commons } = this;
    const { entered } = commons.states;
    if (this.done > 0 || entered > this.told) commons.tell(entered - this.told, this.done);
    [this.told, this.done] = [entered, 0];
  }

  /** Asks the others for something to do; false when nothing is left anywhere. */
  private async ask(): Promise<boolean> {
    const { commons, explorer, posts } = this;
    this.tell();
    if (commons.finished) {
      commons.call();
      return false;
    }
    commons.beg(this.at);
    await posts.rest();
    this.takeIn();
    if (explorer.waiting > 0) commons.thank(this.at);
    return true;
  }

  /** What others gave. */
  private takeIn(): void {
    for (const { from, batch } of this.posts.taken()) {
      this.explorer.take(this.takerFrom(from).states(batch));
      this.foreseen = false;
    }
  }

  /** Says before nothing is left that little is, so that nobody waits. */
  private foresee(): void {
    if (this.foreseen) this.takeIn();
    const isLittle = this.explorer.waiting < FEW;
    if (isLittle && !this.foreseen) this.commons.foresee(this.at);
    if (!isLittle && this.foreseen) this.commons.thank(this.at);
    this.foreseen = isLittle;
  }

  private look(budget: ShareBudget): void {
    const { commons, explorer } = this;
    this.tell();
    budget.progress?.();
    if (commons.known >= budget.states || budget.stop()) commons.stop();
    if (commons.known < budget.alone) return;
    this.foresee();
    if (explorer.waiting < budget.few) return;
    const share = commons.feed(this.at, explorer.waiting >= PLENTY);
    if (share < 0) return;
    const states = explorer.give(Math.min(MOST, explorer.waiting >> 1));
    this.posts.give(share, this.giverTo(share).batch(states));
    commons.call();
  }

  private giverTo(share: number): Giver {
    const { machine, values } = this.explorer.expander.parts;
    const giver = this.givers.get(share) ?? new Giver(machine, values);
    this.givers.set(share, giver);
    return giver;
  }

  private takerFrom(share: number): Taker {
    const taker = this.takers.get(share) ?? new Taker(this.explorer.expander);
    this.takers.set(share, taker);
    return taker;
  }
}
