// Which principles the decisions showed and which they missed: every choice taken stands under each of its principles.
// Must not know: the meters. No share is ever computed.
import type { Choice } from './choice.ts';
import type { PrincipleNote } from './debriefTypes.ts';
import { principleNamed } from './naming.ts';
import { PRINCIPLE_IDS } from './principle.ts';
import type { Turn } from './turn.ts';

/** The most often met first; among equals in the order of the guide. */
export const principlesBy = (
  side: keyof Pick<Choice, 'shows' | 'misses'>,
  turns: readonly Turn[],
): PrincipleNote[] =>
  PRINCIPLE_IDS.map((id) => ({
    ...principleNamed(id),
    turns: turns.filter(({ taken }) => taken?.[side].includes(id)).map(({ index }) => index),
  }))
    .filter(({ turns: met }) => met.length > 0)
    .sort((a, b) => b.turns.length - a.turns.length);
