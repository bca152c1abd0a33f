// How shares in different threads reach each other: a port to each, and shared memory to be called by.
// Must not know: what is sent.
import { setImmediate } from 'node:timers/promises';
import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Commons } from '#check/explore/commons';
import type { Batch } from '#check/explore/handing';
import type { Posts } from '#check/explore/share';

/** To each other share, by its number; none to itself. */
export type Ports = readonly (MessagePort | undefined)[];

/** Between each two of so many shares. */
export const portsFor = (count: number): Ports[] => {
  const all: (MessagePort | undefined)[][] = Array.from({ length: count }, () => []);
  all.forEach((ports, one) => {
    for (let other = one + 1; other < count; other++) {
      const { port1, port2 } = new MessageChannel();
      ports[other] = port1;
      const others = all[other];
      if (others) others[one] = port2;
    }
  });
  return all;
};

/** Milliseconds after which one who waits looks up, though nobody called. */
const REST = 5;

const batchesOn = (port: MessagePort): Batch[] => {
  const found: { message: Batch } | undefined = receiveMessageOnPort(port);
  return found ? [found.message, ...batchesOn(port)] : [];
};

export const postsOver = (ports: Ports, commons: Commons): Posts => {
  let heard = 0;
  return {
    give: (share, batch) => {
      ports[share]?.postMessage(batch, [batch.rows.buffer]);
    },
    taken: () =>
      ports.flatMap((port, from) =>
        port ? batchesOn(port).map((batch) => ({ from, batch })) : [],
      ),
    rest: async () => {
      commons.wait(heard, REST);
      heard = commons.calls;
      await setImmediate();
    },
    breathe: () => setImmediate(),
  };
};
