// A thread that explores a share of a story.
// Must not know: the other shares.
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { Commons } from '#check/explore/commons';
import { shareOf } from '#check/explore/exploreStory';
import { memoryGuard } from './memory.ts';
import { ALONE, type Begin, FEW } from './peers.ts';
import { postsOver } from './posts.ts';
import { Signals } from './signals.ts';

const explored = async (): Promise<void> => {
  if (!parentPort) return;
  const [begin] = (await once(parentPort, 'message')) as [Begin];
  const { what, shared, at, ports, states, memory } = begin;
  const [full, signals] = [memoryGuard(memory), new Signals(begin.signals)];
  const commons = new Commons(shared);
  const share = shareOf(what, at, commons, postsOver(ports, commons));
  commons.join(at);
  await share.explore({ states, alone: ALONE, few: FEW, stop: () => full() || signals.stopped });
  const part = share.finish();
  parentPort.postMessage(part, [part.states.numbers.buffer, part.runs.log.buffer]);
};

void explored();
