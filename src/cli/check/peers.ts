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

/** A thread says so once it can be asked. */
export const READY = 'ready';

const peerIn = (thread: Worker): Peer => {
  let ready = false;
  const wake = async (): Promise<void> => {
    await once(thread, 'message');
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
  finish: () => Promise.resolve(share.finish()),
});

/** `count` shares, one of them in this thread. `memory` in MB, for each. */
export const withPeers = async <T>(
  count: number,
  given: { what: Explorable; memory: number; signals: Signals; stop: () => boolean },
  use: (peers: readonly Peer[]) => Promise<T>,
): Promise<T> => {
  const { what, memory, signals, stop } = given;
  const data = { what, memory, shared: signals.shared };
  const threads = Array.from({ length: count - 1 }, () => threadOf('shareThread.ts', data, memory));
  try {
    return await use([...threads.map(peerIn), peerHere(shareOf(what, stop))]);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
};
