// Why a decision did what it did, in one or two sentences: by the move and the model's reasons, or in the writer's words.
// Must not know: the numbers, nor how the debrief is laid out.
import type { Choice } from './choice.ts';
import type { LedgerNote } from './debriefTypes.ts';
import { type DebriefWords, debriefWordsOf } from './debriefWords.ts';
import type { Effect } from './effect.ts';
import { isMove } from './move.ts';
import { hurtName } from './naming.ts';
import { courseOf, type PromiseCourse } from './promiseCourse.ts';
import type { Reason } from './reason.ts';
import type { Scenario } from './scenario.ts';
import { SECOND_REASONS } from './whyReasons.ts';
import { type Told, type Wordings, worded } from './wording.ts';

/** Reasons that say no more than that the move did what it does. */
const PLAIN: readonly Reason[] = [
  'landed',
  'deed',
  'cost',
  'near-the-top',
  'paused',
  'returned',
  'slip-repaired',
  'relief-until-found',
  'too-big',
  'asked',
];

const mainWordings = ({ cause, because }: Effect, words: DebriefWords): Wordings => {
  const reason = because[0] ?? 'landed';
  if (!isMove(cause)) return words.reasons[reason];
  const own = words.movesWhen[cause]?.[reason];
  return own ?? (PLAIN.includes(reason) ? words.moves[cause] : words.reasons[reason]);
};

const secondWordings = ({ because }: Effect, scenario: Scenario): Wordings[] => {
  const reason = because.slice(1).find((other) => SECOND_REASONS.includes(other));
  if (!reason) return [];
  const biography =
    reason === 'hers' || reason === 'not-hers' ? scenario.profile?.because : undefined;
  return [biography === undefined ? debriefWordsOf(scenario).reasons[reason] : [biography]];
};

/** What a moment's why is made from. */
export type Telling = {
  taken: Choice;
  /** the effect that moved most; absent when nothing moved */
  effect: Effect | undefined;
  /** the promise, when what became of it is that effect */
  promise: LedgerNote | undefined;
  /** place of the ending among the scenario's; with the option it chooses the wording */
  ending: number;
};

const wordingsOf = ({ taken, effect, promise }: Telling, scenario: Scenario): Wordings[] => {
  const words = debriefWordsOf(scenario);
  if (promise) return [words.promises[courseOf(promise)]];
  if (!effect) return [words.moves[taken.move]];
  return [mainWordings(effect, words), ...secondWordings(effect, scenario)];
};

const named = (sentences: readonly string[], scenario: Scenario): string =>
  sentences.join(' ').replaceAll('{name}', hurtName(scenario));

/** A promise settled is told as the promise would be; the model's own reason has one wording only. */
const SETTLED: Partial<Readonly<Record<Reason, PromiseCourse>>> = {
  'promise-kept': 'kept',
  'promise-broken': 'broken',
  'told-in-time': 'changed',
  'promise-faded': 'faded',
};

/**
 * One effect of a decision, worded by the option taken; `told` holds the wordings used so far, and is added to. The
 * writer's own why stands for what the option itself did.
 */
export const whyInTurn = (
  effect: Effect,
  taken: Choice | undefined,
  scenario: Scenario,
  told: Told,
): string => {
  if (taken?.why !== undefined && effect.cause === taken.move) return taken.why;
  const words = debriefWordsOf(scenario);
  const settled = SETTLED[effect.because[0] ?? 'landed'];
  const main = settled ? words.promises[settled] : mainWordings(effect, words);
  const occasion = { option: taken?.id ?? effect.cause, ending: 0 };
  return named(
    [main, ...secondWordings(effect, scenario)].map((one) => worded(one, occasion, told)),
    scenario,
  );
};

/** One effect on its own, always in the same words. */
export const whySentences = (effect: Effect, scenario: Scenario): string =>
  named(
    [mainWordings(effect, debriefWordsOf(scenario)), ...secondWordings(effect, scenario)].map(
      ([first]) => first,
    ),
    scenario,
  );

/**
 * The writer's own why stands for what the option itself did; otherwise the sentences of the model's reasons, with the
 * partner's name in place. Which wording depends on the option and the ending; `told` holds those used, and is added to.
 */
export const whyOf = (telling: Telling, scenario: Scenario, told: Told): string => {
  const { taken, effect } = telling;
  const ofTheAct = effect === undefined || effect.cause === taken.move;
  if (taken.why !== undefined && ofTheAct && !telling.promise) return taken.why;
  const wordings = wordingsOf(telling, scenario);
  return named(
    wordings.map((one) => worded(one, { option: taken.id, ending: telling.ending }, told)),
    scenario,
  );
};
