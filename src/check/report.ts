// The report that `check` prints: one object for all stories (architecture, section 3; others rely on its shape).
// Must not know: terminals.
import type { Finding } from './finding.ts';

export type EndingReport = { id: string; reached: boolean; witness: readonly string[] | null };

export type StoryReport = {
  path: string;
  words: number;
  /** distinct choices of the story */
  choices: number;
  /** true only when the graph is whole and nothing is left to be witnessed */
  complete: boolean;
  method: 'exact' | 'bands';
  /** how much is left open: states unexplored, and what has no witness */
  open: number;
  states: number;
  transitions: number;
  seconds: number;
  /** distinct choices that have a witness */
  choicesTaken: number;
  endings: readonly EndingReport[];
  /** witnessed ranges in points; absent for plain ink */
  meters?: { trust: readonly [number, number]; safety: readonly [number, number] };
  findings: readonly Finding[];
};

export type CheckReport = { stories: readonly StoryReport[] };
