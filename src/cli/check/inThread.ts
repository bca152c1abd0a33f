// The thread that checks one story, waited for.
// Must not know: what is printed.
import { once } from 'node:events';
import type { JobDone, Wanted } from './job.ts';
import type { Job } from './jobs.ts';
import type { Signals } from './signals.ts';
import { threadOf } from './startThread.ts';

/** Rejects with what the thread threw. */
export const checkInThread = async (
  job: Job,
  wanted: Wanted,
  signals: Signals,
): Promise<JobDone> => {
  const { shared } = signals;
  const thread = threadOf('thread.ts', { job, wanted, shared }, wanted.memory);
  const [done] = (await once(thread, 'message')) as [JobDone];
  await thread.terminate();
  return done;
};
