// The thread in which a story is checked, so that the terminal stays awake: progress, and Ctrl-C.
// Must not know: terminals.
import { parentPort, workerData } from 'node:worker_threads';
import { doJob, type Wanted } from './job.ts';
import type { Job } from './jobs.ts';
import { Signals } from './signals.ts';

type Given = { job: Job; wanted: Wanted; shared: SharedArrayBuffer };

const { job, wanted, shared } = workerData as Given;
parentPort?.postMessage(await doJob(job, wanted, new Signals(shared)));
