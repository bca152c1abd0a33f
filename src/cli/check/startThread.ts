// Starts a thread on code that was put together for it.
// Must not know: what the thread does.
import { type TransferListItem, Worker } from 'node:worker_threads';
import type { ThreadCode } from './threadCode.ts';

/** Beyond the memory that the work keeps to: what the thread itself and a large message need. */
const SPARE = 1024;
/** MB for what lives shortly: most of what exploring makes. */
const YOUNG = 96;

/** `memory` in MB. `moved` is given away with the data. */
export const threadOf = (
  { text }: ThreadCode,
  workerData: unknown,
  memory: number,
  moved: readonly TransferListItem[] = [],
): Worker =>
  new Worker(text, {
    eval: true,
    // the code is whole: nothing is left to be read as TypeScript
    execArgv: [],
    workerData,
    transferList: [...moved],
    resourceLimits: {
      maxOldGenerationSizeMb: memory + SPARE,
      maxYoungGenerationSizeMb: YOUNG,
    },
  });
