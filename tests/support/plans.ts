// The plans of a shipped story, for tests that play them on a page.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePlan, type Plan } from '#check/plan';
import { recordOfPlan } from '#check/planReplay';
import type { PlayRecord } from '#domain/playRecord';
import { readStoryFolder } from '#story/storyFolder';

const stories = fileURLToPath(new URL('../../stories', import.meta.url));

export const planOf = (scenario: string, name: string): Plan => {
  const plan = parsePlan(readFileSync(`${stories}/${scenario}/plans/${name}.plan`, 'utf8'));
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
};

/** The texts of the options it takes, in order. */
export const choicesOf = (plan: Plan): string[] =>
  plan.steps.flatMap((step) => (step.kind === 'decide' ? [step.text] : []));

/** The plan as a person would have played it: nothing dealt. */
export const recordOf = (scenario: string, name: string): PlayRecord => {
  const { file } = readStoryFolder(`${stories}/${scenario}`, scenario);
  if (!file) throw new Error(`${scenario} does not compile`);
  return { ...recordOfPlan(file, planOf(scenario, name)), dealt: 0 };
};
