// Shares of an exploration in threads of their own, asked by messages.
// Must not know: what a share does.
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { type Explorable, shareOf } from '#check/explore/exploreStory';
import type { MovedState } from '#check/explore/explorer';
import type { Expansion, News, Part, Peer, Share } from '#check/explore/share';
import type { Signals } from './signals.ts';
import { threadOf } from './startThread.ts';

export type Asking =
  | { kind: 'begin'; what: Explorable }
  | { kind: 'open' }
  | { kind: 'expand'; asked: Expansion }
  | { kind: 'moveOut'; nodes: readonly number[] }
  | { kind: 'moveIn'; states: readonly MovedState[] }
  | { kind: 'finish' };

/** One question at a time; the answer is the next message. */
const ask = async <T>(thread: Worker, asking: Asking): Promise<T> => {
  thread.postMessage(asking, []);
  const [answer] = (await once(thread, 'message')) as [T];
  return answer;
};

/** A thread says so once it has read the story and can be asked. */
export const READY = 'ready';

const peerIn = (thread: Worker, what: Explorable): Peer => {
  let ready = false;
  const wake = async (): Promise<void> => {
    await ask(thread, { kind: 'begin', what });
    ready = true;
  };
  const waked = wake();
  const asked = async <T>(asking: Asking): Promise<T> => {
    await waked;
    return ask<T>(thread, asking);
  };
  return {
    ready: () => ready,
    open: () => asked<News>({ kind: 'open' }),
    expand: (expansion) => asked<News>({ kind: 'expand', asked: expansion }),
    moveOut: (nodes) => asked<MovedState[]>({ kind: 'moveOut', nodes }),
    moveIn: (states) => asked<News & { nodes: number[] }>({ kind: 'moveIn', states }),
    finish: () => asked<Part>({ kind: 'finish' }),
  };
};

/** A share in this very thread. It waits for a turn of the loop, so that the others are heard. */
const peerHere = (share: Share): Peer => ({
  ready: () => true,
  open: () => Promise.resolve(share.open()),
  expand: async (expansion) => {
    await setImmediate();
    return share.expand(expansion);
  },
  moveOut: (nodes) => Promise.resolve(share.moveOut(nodes)),
  moveIn: (states) => Promise.resolve(share.moveIn(states)),
  finish: async () => {
    await setImmediate();
    return share.finish();
  },
});

/** What is explored together, and when to end. */
type Shared = { what: Explorable; stop: () => boolean };

export type Peers = {
  /** Shares what there is: one share in each thread, the last in this one. */
  use<T>(shared: Shared, use: (peers: readonly Peer[]) => Promise<T>): Promise<T>;
  dismiss(): Promise<void>;
};

/** `others` threads are called at once, so that they wake while the story is still read here. `memory` in MB, for each. */
export const callPeers = (others: number, memory: number, signals: Signals): Peers => {
  const data = { memory, shared: signals.shared };
  const threads = Array.from({ length: others }, () => threadOf('shareThread.ts', data, memory));
  return {
    use: ({ what, stop }, use) =>
      use([...threads.map((thread) => peerIn(thread, what)), peerHere(shareOf(what, stop))]),
    dismiss: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
};
