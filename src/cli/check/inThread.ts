// Starts the thread that checks one story and waits for it.
// Must not know: what is printed.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { JobDone, Wanted } from './job.ts';
import type { Job } from './jobs.ts';
import type { Signals } from './signals.ts';

/** Beyond the memory that the work keeps to: what the thread itself and a large line of JSON need. */
const SPARE = 1024;

/** A new thread of Node does not read TypeScript by itself, whatever the first one does. */
const starting = (file: string): URL => {
  const reader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const thread = JSON.stringify(new URL(file, import.meta.url).href);
  const source = `import { register } from ${reader}; register(); await import(${thread});`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
};

export const threadOf = (file: string, workerData: unknown, memory: number): Worker =>
  new Worker(starting(file), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: memory + SPARE },
  });

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
