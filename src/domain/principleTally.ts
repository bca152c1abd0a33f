// Which principles the decisions showed and which they missed: every choice taken stands under each of its principles.
// Must not know: the meters. No share is ever computed.
import type { Choice } from './choice.ts';
import type { PrincipleNote } from './debriefTypes.ts';
import { principleNamed } from './naming.ts';
import { PRINCIPLE_IDS } from './principle.ts';
import type { Scenario } from './scenario.ts';
import type { Turn } from './turn.ts';

type Side = keyof Pick<Choice, 'shows' | 'misses'>;

/** The most often met first; among equals in the order of the guide. */
export const principlesBy = (
  side: Side,
  turns: readonly Turn[],
  scenario: Pick<Scenario, 'words'>,
): PrincipleNote[] =>
  PRINCIPLE_IDS.map((id) => ({
    ...principleNamed(id, scenario),
    turns: turns.filter(({ taken }) => taken?.[side].includes(id)).map(({ index }) => index),
  }))
    .filter(({ turns: met }) => met.length > 0)
    .sort((a, b) => b.turns.length - a.turns.length);

/** Each with one of its choices, one that no other quotes where there is one; those met least choose first. */
export const withExamples = (
  notes: readonly PrincipleNote[],
  turns: readonly Turn[],
): PrincipleNote[] => {
  const quoted = new Set<number>();
  const exampled = notes.toReversed().map((note) => {
    const at = note.turns.find((turn) => !quoted.has(turn)) ?? note.turns[0];
    const example = turns.find(({ index }) => index === at)?.taken?.text;
    if (at === undefined || example === undefined) return note;
    quoted.add(at);
    return { ...note, example };
  });
  return exampled.toReversed();
};
