// The texts of a story's plans that a reader sees: the name of the worked repair and its commentary.
// Must not know: how they are shown.
import { basename } from 'node:path';
import type { Plan } from '#check/plan';
import { retelling } from '#story/languages/retold';
import type { PlanTexts } from '#story/languages/rows';
import type { StringTable } from '#story/languages/table';
import { planPaths, plansOf } from './planFiles.ts';

export type NamedPlan = { where: string; plan: Plan };

export const namedPlansOf = (folder: string): NamedPlan[] => {
  const names = planPaths(folder).map((path) => basename(path));
  return plansOf(folder).map((plan, at) => ({ where: names[at] ?? '', plan }));
};

const textsOf = ({ title, steps }: Plan): string[] => [
  title,
  ...steps.flatMap((step) => (step.kind === 'comment' ? [step.text] : [])),
];

/** Of the one plan that plays itself: the first with commentary. */
export const planTexts = (plans: readonly NamedPlan[]): PlanTexts[] => {
  const shown = plans.find(({ plan }) => plan.steps.some(({ kind }) => kind === 'comment'));
  return shown ? [{ where: shown.where, texts: textsOf(shown.plan) }] : [];
};

/** The plan with its name and commentary in the table's language. */
export const planIn = ({ where, plan }: NamedPlan, table: StringTable): Plan => {
  const tell = retelling(table);
  const told = (source: string): string => tell({ where, key: '', kind: 'plan', source });
  return {
    ...plan,
    title: told(plan.title),
    steps: plan.steps.map((step) =>
      step.kind === 'comment' ? { ...step, text: told(step.text) } : step,
    ),
  };
};
