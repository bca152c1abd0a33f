// Things that happen in the story by itself and that the model must hear of: `# event:` on a line, or a scene break.
// Must not know: which line said so.
import type { PromiseMade } from './choice.ts';

/** Story bible 2.4 EVENTS; `refuse` marks the partner's no and has no effect; `stop` ends by the off-ramp. */
export type StoryEvent =
  | { type: 'discover' }
  | { type: 'return' }
  | { type: 'asks' }
  | { type: 'refuse' }
  | { type: 'stop' }
  | { type: 'trigger'; size: number }
  | { type: 'keep'; promise: string }
  | { type: 'break'; promise: string }
  | { type: 'renegotiate'; promise: string; due: readonly string[] }
  | { type: 'agree-together'; promise: PromiseMade }
  | { type: 'elapse'; scene: string };

const OF_PROMISES: ReadonlySet<StoryEvent['type']> = new Set([
  'keep',
  'break',
  'renegotiate',
  'agree-together',
]);

/** Whether it is about a promise: that holds though its scene is skipped (rulings, Tags and events). */
export const isOfPromise = ({ type }: Pick<StoryEvent, 'type'>): boolean => OF_PROMISES.has(type);
