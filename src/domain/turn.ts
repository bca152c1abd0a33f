// One decision and what came of it: what was offered, what was taken, the readings before and after, with reasons.
// Must not know: ink or any face. A list of Turns is what the debrief reads.
import type { Choice } from './choice.ts';
import type { Effect } from './effect.ts';
import type { Line } from './line.ts';
import type { Readings } from './readings.ts';

export type Turn = {
  /** 0-based position in the record's decisions */
  index: number;
  /** scene in which the decision was taken */
  scene: string;
  /** shown or set, not made by this player */
  dealt: boolean;
  /** every option offered, in the order of the author */
  offered: readonly Choice[];
  /** absent when the scene was skipped */
  taken?: Choice;
  skipped?: string;
  before: Readings;
  /** just before the next decision, after every event on the way */
  after: Readings;
  /** of the act and of every event up to the next decision, in order */
  effects: readonly Effect[];
  /** lines told after this decision, up to the next one */
  lines: readonly Line[];
};
