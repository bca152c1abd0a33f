// The promise ledger: what was promised, where, how much it weighs, and what became of it.
// Must not know: the meters. Sources: story bible 2.4 (EVENTS), rulings "Tags and events".
import type { PromiseMade } from './choice.ts';

export const OUTCOMES = ['kept', 'broken', 'renegotiated', 'faded', 'replaced'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type LedgerEntry = {
  id: string;
  kind: 'specific' | 'vague';
  weight: 1 | 2 | 3;
  /** scene id in which it was made; '' when the readings were opened without one */
  made: string;
  /** scene ids in which it falls due, in order; empty for a vague one */
  due: readonly string[];
  /** how many of the due scenes have settled it */
  settled: number;
  open: boolean;
  /** what became of it, in the order in which it happened */
  history: readonly { scene: string; outcome: Outcome }[];
};
export type Ledger = readonly LedgerEntry[];

/** The open promise of that id. */
export const openPromise = (ledger: Ledger, id: string): LedgerEntry | undefined =>
  ledger.find((entry) => entry.id === id && entry.open);

export const openOf = (ledger: Ledger, kind: LedgerEntry['kind']): LedgerEntry[] =>
  ledger.filter((entry) => entry.open && entry.kind === kind);

const put = (ledger: Ledger, entry: LedgerEntry): Ledger =>
  ledger.some((other) => other.id === entry.id)
    ? ledger.map((other) => (other.id === entry.id ? entry : other))
    : [...ledger, entry];

const noted = (entry: LedgerEntry, scene: string, outcome: Outcome): LedgerEntry => ({
  ...entry,
  history: [...entry.history, { scene, outcome }],
});

/** The ledger with the promise opened; the vague one it replaces stops fading. Made again, it is opened again. */
export const promised = (ledger: Ledger, promise: PromiseMade, scene: string): Ledger => {
  const earlier = ledger.find((entry) => entry.id === promise.id);
  const { id, kind, weight, due } = promise;
  const made = earlier?.made ?? scene;
  const history = earlier?.history ?? [];
  const entry = { id, kind, weight, made, due, settled: 0, open: true, history };
  return put(replaced(ledger, promise.replaces, scene), entry);
};

const replaced = (ledger: Ledger, id: string | undefined, scene: string): Ledger => {
  const vague = openOf(ledger, 'vague').find((entry) => entry.id === id);
  return vague ? put(ledger, { ...noted(vague, scene, 'replaced'), open: false }) : ledger;
};

/** Kept or broken in this scene; it closes when its last due scene has settled it. */
export const settled = (
  ledger: Ledger,
  entry: LedgerEntry,
  outcome: 'kept' | 'broken',
  scene: string,
): Ledger => {
  const place = entry.due.indexOf(scene);
  const count = place < 0 ? entry.settled + 1 : Math.max(entry.settled, place + 1);
  const open = count < entry.due.length;
  return put(ledger, { ...noted(entry, scene, outcome), settled: count, open });
};

/** Changed before it fell due: it stays open with the new due scenes, or with its own when none are named. */
export const renegotiated = (
  ledger: Ledger,
  entry: LedgerEntry,
  due: readonly string[],
  scene: string,
): Ledger => {
  const anew = due.length > 0 ? { due, settled: 0 } : {};
  return put(ledger, { ...noted(entry, scene, 'renegotiated'), ...anew });
};

/** Every open vague promise has worn off a little by the time this scene begins. */
export const faded = (ledger: Ledger, scene: string): Ledger =>
  ledger.map((entry) =>
    entry.open && entry.kind === 'vague' ? noted(entry, scene, 'faded') : entry,
  );

/** Whether a promise of at least this weight was ever broken. */
export const brokeWeight = (ledger: Ledger, weight: number): boolean =>
  ledger.some(
    (entry) => entry.weight >= weight && entry.history.some(({ outcome }) => outcome === 'broken'),
  );
