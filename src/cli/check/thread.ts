// The thread in which a story is checked, so that the terminal stays awake: progress, and Ctrl-C.
// Must not know: terminals.
import { parentPort, workerData } from 'node:worker_threads';
import { doJob, type Wanted } from './job.ts';
import type { Job } from './jobs.ts';
import { Signals } from './signals.ts';
import type { ThreadCode } from './threadCode.ts';

/** `share`: the code of the other threads, where there may be some. */
export type Given = { job: Job; wanted: Wanted; shared: SharedArrayBuffer; share?: ThreadCode };

const checked = async ({ job, wanted, shared, share }: Given): Promise<void> => {
  parentPort?.postMessage(await doJob(job, wanted, new Signals(shared), share));
};

void checked(workerData as Given);
