// How many options of a story show each principle.
// Must not know: plays; an option counts once, however often it is offered.
import { PRINCIPLE_IDS, type PrincipleId } from '#domain/principle';
import type { Choice } from '#domain/choice';
import type { Companion } from '#domain/companion';

export const drillsOf = (choices: readonly Choice[]): Companion['drills'] => {
  const drills: Partial<Record<PrincipleId, number>> = {};
  for (const id of PRINCIPLE_IDS) {
    const showing = choices.filter(({ shows }) => shows.includes(id)).length;
    if (showing > 0) drills[id] = showing;
  }
  return drills;
};
