// The static net of a story as data: lines, offers, conditions, and what can follow each.
// Must not know: the parsed tree it was drawn from.
import type { WrittenText } from './inkWalk.ts';
import type { Place } from './storyFault.ts';

/** An option of an offer: its text (none for ink's invisible default), its condition in words, what follows. */
export type FlowOption = { written?: WrittenText; condition?: string; next: number };

/** Indexes of `next` point into `nodes`; nothing follows at an end. */
export type FlowNode =
  | { kind: 'line'; written: WrittenText; next: readonly number[] }
  | { kind: 'offer'; options: readonly FlowOption[]; place: Place; next: readonly number[] }
  | { kind: 'condition'; reads: readonly string[]; place: Place; next: readonly number[] }
  | {
      kind: 'assignment';
      name: string;
      reads: readonly string[];
      place: Place;
      next: readonly number[];
    }
  | { kind: 'pass'; next: readonly number[] }
  | { kind: 'end'; next: readonly number[] };

export type StoryFlow = {
  nodes: readonly FlowNode[];
  start: number;
  /** where each knot begins, in the order of the source */
  knots: ReadonlyMap<string, number>;
};
