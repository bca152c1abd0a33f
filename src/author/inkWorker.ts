// The worker in which a story is compiled and checked, so that the page never waits for it.
// Must not know: pages. One question in, one answer out.
import type { Asked } from './compiling.ts';
import { openInk } from './openInk.ts';
import { proofOf } from './proof.ts';

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage('open' in data ? openInk(data.open) : proofOf(data.prove));
});
