// Says when a thread has used up the memory that it may use.
// Must not know: what it is used for.

import { getHeapStatistics } from 'node:v8';

const MB = 1024 * 1024;
/** Asking takes longer than a state. */
const EVERY = 256;

/** `memory` in MB. Once full, always full. */
export const memoryGuard = (memory: number): (() => boolean) => {
  let [asked, full] = [0, false];
  return () => {
    asked += 1;
    if (asked % EVERY === 0) full ||= getHeapStatistics().used_heap_size > memory * MB;
    return full;
  };
};
