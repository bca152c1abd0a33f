// The thread that checks one story, waited for.
// Must not know: what is printed.
import { once } from 'node:events';
import type { JobDone, Wanted } from './job.ts';
import type { Job } from './jobs.ts';
import type { Signals } from './signals.ts';
import { stackInSource } from './stackInSource.ts';
import { threadOf } from './startThread.ts';
import type { Given } from './thread.ts';
import { codesOf, type ThreadCode } from './threadCode.ts';

const [JOB, SHARE] = ['thread.ts', 'shareThread.ts'];

/** `share`: only for several threads. */
export type Codes = { job: ThreadCode; share?: ThreadCode };

/** The code of all threads that may be needed. Throws as `codesOf` does. */
export const codesFor = async (workers: number): Promise<Codes> => {
  const codeOf = await codesOf(workers > 1 ? [JOB, SHARE] : [JOB]);
  return { job: codeOf(JOB), ...(workers > 1 && { share: codeOf(SHARE) }) };
};

const inSource = async (thrown: unknown, { job, share }: Codes): Promise<unknown> => {
  if (!(thrown instanceof Error) || thrown.stack === undefined) return thrown;
  const stack = await stackInSource(thrown.stack, share ? [job, share] : [job]);
  return stack === thrown.stack ? thrown : new Error(stack, { cause: thrown });
};

/** Rejects with what the thread threw; its places in the source stand in the message. */
export const checkInThread = async (
  job: Job,
  wanted: Wanted,
  signals: Signals,
  codes: Codes,
): Promise<JobDone> => {
  const { share } = codes;
  const given: Given = { job, wanted, shared: signals.shared, ...(share && { share }) };
  const thread = threadOf(codes.job, given, wanted.memory);
  try {
    const [done] = (await once(thread, 'message')) as [JobDone];
    return done;
  } catch (thrown) {
    throw await inSource(thrown, codes);
  } finally {
    // taking a large heap down takes a while, and nothing waits for it
    void thread.terminate();
  }
};
