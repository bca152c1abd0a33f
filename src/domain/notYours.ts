// What was not the player's to decide: the scenario's own lines, and one about what the partner brought along.
// Must not know: how the talk went. Source: story bible 2.5, 5.1.
import type { Intent } from './playRecord.ts';
import type { Scenario } from './scenario.ts';

const INTENT_LINES: Readonly<Record<Intent, string>> = {
  inclined:
    '{name} came into this talk hoping to find a way. That hope was there before your first word.',
  undecided:
    '{name} had not decided whether to try when this talk began. No words of yours could decide it, then or now.',
  leaving:
    '{name} was already on the way out when this talk began. Nothing you could have said would have changed that, only how you parted.',
};

/** How people call the hurt partner; the cast id when the scenario does not list the person. */
export const hurtName = ({ cast, hurt }: Pick<Scenario, 'cast' | 'hurt'>): string =>
  cast.find(({ id }) => id === hurt)?.called ?? hurt;

export const notYoursIn = (scenario: Scenario, intent: Intent): string[] => [
  ...scenario.notYours,
  INTENT_LINES[intent].replaceAll('{name}', hurtName(scenario)),
];
