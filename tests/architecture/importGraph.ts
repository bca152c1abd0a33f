// Draws the import graph of a house and asks dependency-cruiser which rules it breaks.
// Must not know: the rules.
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IForbiddenRuleType, IModule } from 'dependency-cruiser';

export type Graph = {
  /** one sentence for each breach: rule, files, why and mend */
  breaches: readonly string[];
  modules: readonly IModule[];
  /** files read; 0 would mean that nothing was checked */
  total: number;
};

export type House = {
  /** absolute folder to which all paths are relative */
  root: string;
  /** files and folders in it */
  parts: readonly string[];
  /** absolute path of the tsconfig.json to go by */
  tsconfig: string;
};

const breachesOf = ({ summary }: ICruiseResult, rules: readonly IForbiddenRuleType[]): string[] =>
  summary.violations.map(({ rule, from, to, cycle, via }) => {
    const comment = rules.find(({ name }) => name === rule.name)?.comment ?? '';
    const steps = (cycle ?? via ?? []).map(({ name }) => name);
    const way = [from, ...(steps.length > 0 ? steps : [to])].join(' -> ');
    return `${rule.name}: ${way} (${comment})`;
  });

/** `types` false leaves out what vanishes when compiled: the graph that a browser would load. */
export const graphOf = async (
  { root, parts, tsconfig }: House,
  rules: readonly IForbiddenRuleType[],
  types: boolean,
): Promise<Graph> => {
  const { output } = await cruise([...parts], {
    baseDir: root,
    ruleSet: { forbidden: [...rules] },
    validate: true,
    tsPreCompilationDeps: types,
    tsConfig: { fileName: tsconfig },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^assets/make/sound/node_modules/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  });
  if (typeof output === 'string') throw new Error('expected a graph from dependency-cruiser');
  return {
    breaches: breachesOf(output, rules),
    modules: output.modules,
    total: output.summary.totalCruised,
  };
};

/** Everything that comes along with `entry` at once, without import(), entry included. */
export const loadedWith = (entry: string, modules: readonly IModule[]): ReadonlySet<string> => {
  const bySource = new Map(modules.map((module) => [module.source, module]));
  const seen = new Set([entry]);
  for (const source of seen) {
    for (const { resolved, dynamic } of bySource.get(source)?.dependencies ?? []) {
      if (!dynamic) seen.add(resolved);
    }
  }
  return seen;
};
