// The plans in a story's folder, read and parsed, in the order of their names.
// Must not know: what they are for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan, type Plan } from '#check/plan';

/** Absolute or relative like `folder`; none when the folder has no plans. */
export const planPaths = (folder: string): string[] => {
  const plans = join(folder, 'plans');
  if (!existsSync(plans)) return [];
  return readdirSync(plans)
    .filter((name) => name.endsWith('.plan'))
    .sort()
    .map((name) => join(plans, name));
};

/** Throws Error with file, line and mend for a plan that cannot be read. */
export const plansOf = (folder: string): Plan[] =>
  planPaths(folder).map((path) => {
    const plan = parsePlan(readFileSync(path, 'utf8'));
    if (plan.ok) return plan.value;
    const [first] = plan.error;
    throw new Error(`${path}:${first?.line}: ${first?.message} Mend: ${first?.mend}`);
  });
