// Why a decision did what it did, in one or two sentences: by the move and the model's reasons, or in the writer's words.
// Must not know: the numbers, nor how the debrief is laid out.
import type { Choice } from './choice.ts';
import type { Effect } from './effect.ts';
import { isMove } from './move.ts';
import { hurtName } from './notYours.ts';
import type { Reason } from './reason.ts';
import type { Scenario } from './scenario.ts';
import { WHY_MOVES, WHY_MOVES_WHEN } from './whyMoves.ts';
import { SECOND_REASONS, WHY_REASONS } from './whyReasons.ts';

const PLAIN: readonly Reason[] = ['landed', 'deed', 'cost', 'near-the-top'];

const mainSentence = ({ cause }: Effect, reason: Reason): string => {
  if (!isMove(cause)) return WHY_REASONS[reason];
  const own = WHY_MOVES_WHEN[cause]?.[reason];
  return own ?? (PLAIN.includes(reason) ? WHY_MOVES[cause] : WHY_REASONS[reason]);
};

const secondSentence = ({ because }: Effect, { profile }: Scenario): string[] => {
  const reason = because.slice(1).find((other) => SECOND_REASONS.includes(other));
  if (!reason) return [];
  const biography = reason === 'hers' || reason === 'not-hers' ? profile?.because : undefined;
  return [biography ?? WHY_REASONS[reason]];
};

/** The sentences for one effect, with the partner's name in place. */
export const whySentences = (effect: Effect, scenario: Scenario): string => {
  const sentences = [
    mainSentence(effect, effect.because[0] ?? 'landed'),
    ...secondSentence(effect, scenario),
  ];
  return sentences.join(' ').replaceAll('{name}', hurtName(scenario));
};

/** `telling` is the effect that moved most; the writer's own why stands for what the option itself did. */
export const whyOf = (taken: Choice, telling: Effect | undefined, scenario: Scenario): string => {
  const ofTheAct = telling === undefined || telling.cause === taken.move;
  if (taken.why !== undefined && ofTheAct) return taken.why;
  return whySentences(
    telling ?? { cause: taken.move, dT: 0, dS: 0, dW: 0, because: ['landed'] },
    scenario,
  );
};
