// An exploration shared by several threads: one share in this one, and the others called when the story shows itself to be long.
// Must not know: what a share does.
import { once } from 'node:events';
import type { MessagePort, Worker } from 'node:worker_threads';
import { Commons, type Shared, sharedFor } from '#check/explore/commons';
import type { Budget, Part } from '#check/explore/explorer';
import { type Explorable, type Explored, exploredBy, shareOf } from '#check/explore/exploreStory';
import { type Ports, portsFor, postsOver } from './posts.ts';
import { threadOf } from './startThread.ts';
import type { ThreadCode } from './threadCode.ts';

/** What another thread is told when it is called: what to explore, and what it shares with the others. `memory` in MB. */
export type Begin = {
  what: Explorable;
  shared: Shared;
  at: number;
  ports: Ports;
  states: number;
  memory: number;
  signals: SharedArrayBuffer;
};

/** Who may be called: so many threads besides this one, on this code, each with so much memory (MB). */
export type Others = {
  count: number;
  code: ThreadCode;
  memory: number;
  signals: SharedArrayBuffer;
};

/** A story of so many states is shared: a shorter one is explored sooner by one thread than by two that must both learn it. */
export const ALONE = 8192;
/** Fewer states are explored sooner than handed over. */
export const FEW = 1024;
/** A thread takes about as long to wake as one alone needs from here to there. Those that are awake are called at once. */
const CALLED = ALONE / 2;

const isPort = (port: MessagePort | undefined): port is MessagePort => port !== undefined;

/** The other threads. They wake once, early or when they are called, and begin when they are called. */
export class Peers {
  private threads: readonly Worker[] = [];
  private asked: readonly Promise<Part>[] = [];
  private readonly failures: unknown[] = [];
  private commons: Commons | undefined;

  constructor(readonly others: Others) {}

  /** A thread takes as long to wake as a long story to be read. */
  wake(): void {
    if (this.areAwake) return;
    const { count, code, memory } = this.others;
    this.threads = Array.from({ length: count }, () => threadOf(code, undefined, memory));
    this.asked = this.threads.map((thread) => this.partFrom(thread));
    // heard of at once; told when all have ended
    void Promise.allSettled(this.asked);
  }

  get areAwake(): boolean {
    return this.threads.length > 0;
  }

  /** Once; later calls do nothing. */
  call(what: Explorable, states: number, ports: readonly Ports[], commons: Commons): void {
    if (this.commons) return;
    this.commons = commons;
    if (this.failures.length > 0) commons.stop();
    this.wake();
    const { memory, signals } = this.others;
    const { shared } = commons;
    this.threads.forEach((thread, at) => {
      const own = ports[at] ?? [];
      const begin: Begin = { what, shared, at, ports: own, states, memory, signals };
      thread.postMessage(begin, own.filter(isPort));
    });
  }

  /** A thread that began too late found nothing, and is not waited for. Rejects with what a thread threw. */
  async parts(): Promise<Part[]> {
    const { commons } = this;
    if (!commons) return [];
    if (this.failures.length > 0) throw this.failures[0];
    return await Promise.all(this.asked.filter((_, at) => commons.hasJoined(at)));
  }

  /** When a thread fails, the others end as well. */
  private async partFrom(thread: Worker): Promise<Part> {
    try {
      const [part] = (await once(thread, 'message')) as [Part];
      return part;
    } catch (thrown) {
      this.failures.push(thrown);
      this.commons?.stop();
      throw thrown;
    }
  }

  /** Taking a large heap down takes a while, and nothing waits for it. */
  dismiss(): void {
    for (const thread of this.threads) void thread.terminate();
  }
}

/** As much memory as each of the others has may also be taken by what all share. */
export const exploreTogether = async (
  what: Explorable,
  { states, stop, progress }: Budget,
  peers: Peers,
): Promise<Explored> => {
  const { count, memory } = peers.others;
  const commons = new Commons(sharedFor(states));
  const ports = portsFor(count + 1);
  const share = shareOf(what, count, commons, postsOver(ports[count] ?? [], commons));
  share.open();
  await share.explore({
    states,
    alone: ALONE,
    few: FEW,
    stop: () => (stop?.() ?? false) || commons.megabytes > memory,
    progress: () => {
      if (peers.areAwake || commons.known >= CALLED) peers.call(what, states, ports, commons);
      progress?.(commons.known, commons.left);
    },
  });
  return exploredBy(what, [...(await peers.parts()), share.finish()], commons);
};
