// A thread that explores a share of a story: answers one message after the other.
// Must not know: the other shares.
import { parentPort, workerData } from 'node:worker_threads';
import { shareOf } from '#check/explore/exploreStory';
import type { Share } from '#check/explore/share';
import { memoryGuard } from './memory.ts';
import { type Asking, READY } from './peers.ts';
import { Signals } from './signals.ts';

type Given = { memory: number; shared: SharedArrayBuffer };

const { memory, shared } = workerData as Given;
const signals = new Signals(shared);
const full = memoryGuard(memory);
let share: Share | undefined;

const shareNow = (): Share => {
  if (!share) throw new RangeError('expected a story before any question about it');
  return share;
};

const answer = (asking: Asking): unknown => {
  switch (asking.kind) {
    case 'begin':
      share = shareOf(asking.what, () => full() || signals.stopped);
      return READY;
    case 'open':
      return shareNow().open();
    case 'expand':
      return shareNow().expand(asking.asked);
    case 'moveOut':
      return shareNow().moveOut(asking.nodes);
    case 'moveIn':
      return shareNow().moveIn(asking.states);
    default:
      return shareNow().finish();
  }
};

parentPort?.on('message', (asking: Asking) => parentPort?.postMessage(answer(asking), []));
