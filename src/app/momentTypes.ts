// All any face may know at one instant: a Moment. Words, options and where we are; meters are not in it.
// Must not know: story files, ink, the model's numbers. Safe to show on a projector.
import type { Stage } from './stageTypes.ts';

/** One element of the conversation, the player's own choices included. */
export type Entry = {
  /** stable while a record only grows: `<turn>.<n>` */
  key: string;
  kind: 'line' | 'said' | 'done' | 'scene' | 'skipped';
  /** cast id and shown name of the speaker; absent for narration and scene headings */
  who?: string;
  name?: string;
  text: string;
  /** typed into a phone and deleted again */
  draft?: true;
};

/** A line that has come since the last decision, with the picture as of that line. */
export type FreshLine = { entry: Entry; stage: Stage; picture: string };

/** An option as a face shows it: nothing of what it does. */
export type Option = { id: string; text: string };

export type Moment = {
  scenario: { id: string; title: string };
  /** where am I: scene 2 of 4; minutes left is a rough figure from scenario.json */
  scene: { id: string; title: string; number: number; of: number; minutesLeft: number };
  /** number of decisions taken so far */
  turn: number;
  /** everything before the last decision, that decision included */
  past: readonly Entry[];
  /** since the last decision, in order; never empty while the story runs */
  fresh: readonly FreshLine[];
  /** in the order to show; empty at an end */
  options: readonly Option[];
  /** the scene that may be skipped from here */
  skippable?: { scene: string; title: string };
  /** an ending: its id and its title, never a grade */
  ended?: { id: string; title: string };
};
