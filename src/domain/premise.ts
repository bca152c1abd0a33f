// The premise of a playthrough: what the scenario gives the model, and the partner's intent.
// Must not know: where either comes from.
import type { Intent } from './playRecord.ts';
import type { Premise, Scenario } from './scenario.ts';

export const premiseOf = (
  { breach, start, profile }: Pick<Scenario, 'breach' | 'start' | 'profile'>,
  intent: Intent,
): Premise => ({
  breach,
  intent,
  ...(start ? { start } : {}),
  ...(profile ? { profile } : {}),
});
