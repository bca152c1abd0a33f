// Asks the worker one question; a worker that fails or never ends is answered with nothing.
// Must not know: what is done with the answer.
import type { InkFile, Opened } from './opened.ts';
import type { Proof, ToProve } from './proof.ts';

export type Asked = { open: InkFile } | { prove: ToProve };

/** Our longest story is compiled in a second and proved in twenty; milliseconds. */
const PATIENCE = 180_000;

const ask = <T>(asked: Asked, calledOff?: AbortSignal): Promise<T | undefined> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('inkWorker.ts', import.meta.url), { type: 'module' });
    const answer = (found: T | undefined): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(found);
    };
    const timer = setTimeout(() => answer(undefined), PATIENCE);
    worker.addEventListener('message', ({ data }: MessageEvent<T>) => answer(data));
    worker.addEventListener('error', () => answer(undefined));
    calledOff?.addEventListener('abort', () => answer(undefined));
    worker.postMessage(asked, []);
  });

/** Undefined when the file could not be worked on at all. */
export const compileFile = (open: InkFile): Promise<Opened | undefined> => ask({ open });

/** Undefined when the story could not be checked to the end, or when it was called off. */
export const proveStory = (prove: ToProve, calledOff: AbortSignal): Promise<Proof | undefined> =>
  ask({ prove }, calledOff);
