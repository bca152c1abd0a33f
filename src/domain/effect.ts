// What one move or one event did to the meters, and why.
// Must not know: what was said.
import type { Move } from './move.ts';
import type { Reason } from './reason.ts';
import type { StoryEvent } from './storyEvent.ts';

export type Effect = {
  /** `return` and `agree-together` are both: a move that the story may make as an event */
  cause: Move | StoryEvent['type'];
  /** the promise that was made, kept, broken, renegotiated or left to fade */
  promise?: string;
  /** hundredths of a point that trust really changed by, after clamping */
  dT: number;
  /** hundredths of a point that safety really changed by, after clamping */
  dS: number;
  /** hundredths of a point that words-not-yet-backed-by-deeds really changed by */
  dW: number;
  /** never empty; the first is the main one */
  because: readonly Reason[];
};
