// Starts a thread on one of the files beside this one.
// Must not know: what the thread does.
import { Worker } from 'node:worker_threads';

/** Beyond the memory that the work keeps to: what the thread itself and a large message need. */
const SPARE = 1024;
/** MB for what lives shortly: most of what exploring makes. With the usual 16 a fifth of the time goes into clearing up. */
const YOUNG = 192;

/** A new thread of Node does not read TypeScript by itself, whatever the first one does. */
const starting = (file: string): URL => {
  const reader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const thread = JSON.stringify(new URL(file, import.meta.url).href);
  const source = `import { register } from ${reader}; register(); await import(${thread});`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
};

/** `memory` in MB. */
export const threadOf = (file: string, workerData: unknown, memory: number): Worker =>
  new Worker(starting(file), {
    workerData,
    resourceLimits: {
      maxOldGenerationSizeMb: memory + SPARE,
      maxYoungGenerationSizeMb: YOUNG,
    },
  });
