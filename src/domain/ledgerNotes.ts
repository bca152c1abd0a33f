// The promise ledger as the debrief tells it: what was promised where, and what came of it, with scenes for dates.
// Must not know: what a promise did to the meters.
import type { LedgerNote } from './debriefTypes.ts';
import type { LedgerEntry } from './ledger.ts';
import { sceneNamed } from './naming.ts';
import type { Scenario } from './scenario.ts';
import type { Turn } from './turn.ts';

/** The scene of the decision after which it first stood in the ledger, for readings that were opened without one. */
const madeIn = (entry: LedgerEntry, turns: readonly Turn[]): string =>
  entry.made ||
  (turns.find(({ after }) => after.ledger.some(({ id }) => id === entry.id))?.scene ?? '');

const noteOf = (entry: LedgerEntry, turns: readonly Turn[], scenario: Scenario): LedgerNote => ({
  id: entry.id,
  words: scenario.promises[entry.id] ?? entry.id,
  kind: entry.kind,
  made: sceneNamed(scenario, madeIn(entry, turns)),
  due: entry.due.map((id) => sceneNamed(scenario, id)),
  history: entry.history.map(({ scene, outcome }) => ({
    scene: sceneNamed(scenario, scene),
    outcome,
  })),
  standing: entry.history.at(-1)?.outcome ?? 'open',
});

/** The ledger as it stood after the last decision, in the order in which the promises were made. */
export const ledgerNotesOf = (turns: readonly Turn[], scenario: Scenario): LedgerNote[] =>
  (turns.at(-1)?.after.ledger ?? []).map((entry) => noteOf(entry, turns, scenario));
