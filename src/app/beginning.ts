// How a playthrough begins: which record, with which intent and seed.
// Must not know: where chance comes from; whoever asks hands in a seed.
import { INTENTS, type Intent, type PlayRecord } from '#domain/playRecord';
import { err, ok, type Result } from '#domain/result';
import { parseText } from '#domain/textForm';

export type Start = { scenario: string; hash: string; intents: readonly Intent[] };

/** The first play of a scenario is undecided; later ones are dealt from the seed among those the scenario allows. */
export const dealtIntent = (
  seed: number,
  intents: readonly Intent[],
  playedBefore: boolean,
): Intent => {
  const first = intents.includes('undecided') ? 'undecided' : (intents[0] ?? 'undecided');
  if (!playedBefore) return first;
  const known = INTENTS.filter((intent) => intents.includes(intent));
  return known[(seed >>> 8) % known.length] ?? first;
};

/** A record with no decision yet. `seed` is a uint32. */
export const freshRecord = (
  { scenario, hash, intents }: Start,
  { seed, intent, playedBefore }: { seed: number; intent?: Intent; playedBefore: boolean },
): PlayRecord => ({
  format: 1,
  scenario,
  story: hash,
  intent:
    intent !== undefined && intents.includes(intent)
      ? intent
      : dealtIntent(seed, intents, playedBefore),
  seed: seed >>> 0,
  dealt: 0,
  decisions: [],
});

export type SharedProblem = { code: 'unreadable-record' | 'other-scenario'; sentence: string };

/** A record that somebody shared, in its text form, for this scenario. */
export const sharedRecord = (text: string, scenario: string): Result<PlayRecord, SharedProblem> => {
  const parsed = parseText(text);
  if (!parsed.ok) return err({ code: 'unreadable-record', sentence: parsed.error.sentence });
  return parsed.value.scenario === scenario
    ? ok(parsed.value)
    : err({ code: 'other-scenario', sentence: 'This record belongs to another scenario.' });
};
