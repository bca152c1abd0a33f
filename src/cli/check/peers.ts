// An exploration shared by several threads: one share in each, the last in this one.
// Must not know: what a share does.
import { once } from 'node:events';
import type { MessagePort, Worker } from 'node:worker_threads';
import { Commons, type Shared, sharedFor } from '#check/explore/commons';
import type { Budget, Part } from '#check/explore/explorer';
import { type Explorable, type Explored, exploredBy, shareOf } from '#check/explore/exploreStory';
import { type Ports, portsFor, postsOver } from './posts.ts';
import type { Signals } from './signals.ts';
import { threadOf } from './startThread.ts';

/** What a thread is told to explore, with what it shares with the others. */
export type Begin = { what: Explorable; shared: Shared; at: number; ports: Ports; states: number };

export type Peers = {
  explore(what: Explorable, budget: Budget): Promise<Explored>;
  dismiss(): Promise<void>;
};

/** A short story is explored sooner by one thread than by two that must both learn it. */
export const ALONE = 8192;

const isPort = (port: MessagePort | undefined): port is MessagePort => port !== undefined;

/** What a thread found. When it fails, the others end as well, and so does this. */
const partFrom = async (thread: Worker, begin: Begin, commons: Commons): Promise<Part> => {
  thread.postMessage(begin, begin.ports.filter(isPort));
  try {
    const [part] = (await once(thread, 'message')) as [Part];
    return part;
  } catch (thrown) {
    commons.stop();
    throw thrown;
  }
};

/** `memory` in MB: as much as that may also be taken by what all share. */
const exploreWith = async (
  threads: readonly Worker[],
  what: Explorable,
  { states, stop, progress }: Budget,
  memory: number,
): Promise<Explored> => {
  const shared = sharedFor(states);
  const commons = new Commons(shared);
  const ports = portsFor(threads.length + 1);
  const here = threads.length;
  const asked = threads.map((thread, at) =>
    partFrom(thread, { what, shared, at, ports: ports[at] ?? [], states }, commons),
  );
  // heard of at once; told when all have ended
  void Promise.allSettled(asked);
  const share = shareOf(what, here, commons, postsOver(ports[here] ?? [], commons));
  share.open();
  await share.explore({
    states,
    alone: ALONE,
    stop: () => (stop?.() ?? false) || commons.megabytes > memory,
    progress: () => progress?.(commons.known, commons.left),
  });
  // a thread that woke too late found nothing, and is not waited for
  const parts = await Promise.all(asked.filter((_, at) => commons.hasJoined(at)));
  return exploredBy(what, [...parts, share.finish()], commons);
};

/** `others` threads are called at once, so that they wake while the story is still read here. `memory` in MB, for each. */
export const callPeers = (others: number, memory: number, signals: Signals): Peers => {
  const data = { memory, shared: signals.shared };
  const threads = Array.from({ length: others }, () => threadOf('shareThread.ts', data, memory));
  return {
    explore: (what, budget) => exploreWith(threads, what, budget, memory),
    dismiss: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
};
