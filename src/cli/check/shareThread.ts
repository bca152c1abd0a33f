// A thread that explores a share of a story: answers one message after the other.
// Must not know: the other shares.
import { parentPort, workerData } from 'node:worker_threads';
import { type Explorable, shareOf } from '#check/explore/exploreStory';
import { memoryGuard } from './memory.ts';
import { type Asking, READY } from './peers.ts';
import { Signals } from './signals.ts';

type Given = { what: Explorable; memory: number; shared: SharedArrayBuffer };

const { what, memory, shared } = workerData as Given;
const signals = new Signals(shared);
const full = memoryGuard(memory);
const share = shareOf(what, () => full() || signals.stopped);

const answer = (asking: Asking): unknown => {
  switch (asking.kind) {
    case 'open':
      return share.open();
    case 'expand':
      return share.expand(asking.asked);
    case 'moveOut':
      return share.moveOut(asking.nodes);
    case 'moveIn':
      return share.moveIn(asking.states);
    default:
      return share.finish();
  }
};

parentPort?.postMessage(READY, []);
parentPort?.on('message', (asking: Asking) => parentPort?.postMessage(answer(asking), []));
