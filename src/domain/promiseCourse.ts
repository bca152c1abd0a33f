// What became of a promise from first to last, as one word: what a moment and the ledger both go by.
// Must not know: sentences, meters.
import type { LedgerNote, SceneName } from './debriefTypes.ts';
import type { Outcome } from './ledger.ts';

const PROMISE_COURSES = [
  'kept',
  'broken',
  'kept-then-broken',
  'broken-then-kept',
  'changed',
  'changed-then-kept',
  'changed-then-broken',
  'faded',
  'replaced',
  'open',
] as const;
export type PromiseCourse = (typeof PROMISE_COURSES)[number];

type Settled = 'kept' | 'broken';

const AFTER = { kept: 'broken-then-kept', broken: 'kept-then-broken' } as const;
const CHANGED = { kept: 'changed-then-kept', broken: 'changed-then-broken' } as const;

const settledBy = (last: Settled, had: (outcome: Outcome) => boolean): PromiseCourse => {
  if (had(last === 'kept' ? 'broken' : 'kept')) return AFTER[last];
  return had('renegotiated') ? CHANGED[last] : last;
};

/** By the outcome that stands at the end, and by whether it had gone another way before. */
export const courseOf = ({ history, standing }: LedgerNote): PromiseCourse => {
  const had = (outcome: Outcome): boolean => history.some((one) => one.outcome === outcome);
  if (standing === 'kept' || standing === 'broken') return settledBy(standing, had);
  return standing === 'renegotiated' ? 'changed' : standing;
};

export type PromiseStretch = { outcome: Outcome; scenes: readonly SceneName[] };

const added = (stretches: readonly PromiseStretch[], outcome: Outcome, scene: SceneName) => {
  const last = stretches.at(-1);
  if (last?.outcome !== outcome) return [...stretches, { outcome, scenes: [scene] }];
  if (last.scenes.some(({ id }) => id === scene.id)) return stretches;
  return [...stretches.slice(0, -1), { outcome, scenes: [...last.scenes, scene] }];
};

/** The same outcomes in a row as one, each scene once. */
export const stretchesOf = ({ history }: Pick<LedgerNote, 'history'>): readonly PromiseStretch[] =>
  history.reduce<readonly PromiseStretch[]>(
    (stretches, { outcome, scene }) => added(stretches, outcome, scene),
    [],
  );
