// What the story offers and what the model needs to know of it: a Choice with its move, its principles, its two readings.
// Must not know: how a choice is written in ink, or how a face shows it.
import type { Move } from './move.ts';
import type { PrincipleId } from './principle.ts';

/** The six parts of an apology (Lewicki, Polin, Lount 2016; story bible 2.4). */
export const PARTS = [
  'responsibility',
  'repair',
  'regret',
  'repentance',
  'explanation',
  'request',
] as const;
export type Part = (typeof PARTS)[number];

/** How much of a move an option is: half, whole, or half as much again. */
export const SIZES = [0.5, 1, 1.5] as const;
export type Size = (typeof SIZES)[number];

/** A promise as an option or an event makes it (story bible 6; `replaces` names a vague one that this makes good). */
export type PromiseMade = {
  id: string;
  kind: 'specific' | 'vague';
  weight: 1 | 2 | 3;
  /** scene ids in which it can be settled; empty for a vague one */
  due: readonly string[];
  replaces?: string;
};

/** What the reducer reads of an option. */
export type Act = {
  move: Move;
  size: Size;
  parts: readonly Part[];
  promise?: PromiseMade;
};

/** One option with everything its tags say; `meant` stands on every option that misses something. */
export type Choice = Act & {
  /** four characters of bcdfghjkmnpqrstvwxz23456789, unique in the scenario */
  id: string;
  text: string;
  shows: readonly PrincipleId[];
  misses: readonly PrincipleId[];
  heard: string;
  meant?: string;
  why?: string;
};
