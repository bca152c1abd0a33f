// A thread that explores a share of a story once it is told which.
// Must not know: the other shares.
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { Commons } from '#check/explore/commons';
import { shareOf } from '#check/explore/exploreStory';
import { memoryGuard } from './memory.ts';
import { ALONE, type Begin } from './peers.ts';
import { postsOver } from './posts.ts';
import { Signals } from './signals.ts';

type Given = { memory: number; shared: SharedArrayBuffer };

const port = parentPort;
if (!port) throw new RangeError('this file is a thread');
const { memory, shared } = workerData as Given;
const signals = new Signals(shared);
const full = memoryGuard(memory);

const [begin] = (await once(port, 'message')) as [Begin];
const commons = new Commons(begin.shared);
const share = shareOf(begin.what, begin.at, commons, postsOver(begin.ports, commons));
commons.join(begin.at);
await share.explore({ states: begin.states, alone: ALONE, stop: () => full() || signals.stopped });
const part = share.finish();
port.postMessage(part, [part.states.numbers.buffer, part.runs.log.buffer]);
