// The outcomes of each option as plain text for a terminal, in words and shares.
// Must not know: colours, terminals.
import type { Choice } from '#domain/choice';
import type { Fall, OfferOutcome } from './outcomes.ts';
import { percent } from './balanceShares.ts';

const told = (fall: Fall): string =>
  fall.map(({ family, share, words }) => `${family} ${words} (${percent(share)})`).join(', ') ||
  'no end';

const block = (outcome: OfferOutcome, texts: ReadonlyMap<string, string>): string =>
  [
    `${outcome.choice} ${texts.get(outcome.choice) ?? ''}${outcome.slip ? '  (slip)' : ''}`,
    `  at random:   ${told(outcome.random)}`,
    `  played well: ${told(outcome.well)}`,
  ].join('\n');

/** `choices`: those of the graph, for the texts. */
export const outcomesTable = (
  outcomes: readonly OfferOutcome[],
  choices: readonly Choice[],
): string => {
  const texts = new Map(choices.map(({ id, text }) => [id, text]));
  return outcomes.map((outcome) => block(outcome, texts)).join('\n');
};
