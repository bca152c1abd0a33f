// A playthrough as a short list of decisions: the one thing that is saved, shared, voted on and replayed.
// Must not know: language, order of options on a screen, pauses, time.

/** The partner's own life, fixed before play and never by score (story bible 2.5). */
export const INTENTS = ['inclined', 'undecided', 'leaving'] as const;
export type Intent = (typeof INTENTS)[number];

/** Architecture, section 1. The record is the state; everything else follows by replay. */
export type PlayRecord = {
  format: 1;
  /** folder name of the scenario, or own:<hash> for a teacher's file */
  scenario: string;
  /** first 12 hex of the story's hash, made at build time */
  story: string;
  intent: Intent;
  /** uint32; the order of options = f(seed, ids offered) */
  seed: number;
  /** the first n decisions were shown or set, not made here */
  dealt: number;
  /** what another record hands in */
  given?: Readonly<Record<string, string>>;
  /** option ids, or `skip:<scene id>`; never indexes */
  decisions: readonly string[];
};

/** The record before its n-th decision: undo, rewind and *try again from here* are this. */
export const cutAt = (record: PlayRecord, turns: number): PlayRecord => ({
  ...record,
  dealt: Math.min(record.dealt, turns),
  decisions: record.decisions.slice(0, turns),
});

/** The record with one decision more. */
export const withDecision = (record: PlayRecord, decision: string): PlayRecord => ({
  ...record,
  decisions: [...record.decisions, decision],
});
