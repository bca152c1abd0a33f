// A story in memory, checked: for the author's page and for tests.
// Must not know: files, terminals.
import type { Scenario } from '#domain/scenario';
import { compileInk, compileStory } from '#story/compile';
import { type CheckOptions, type Checked, checkStory, type Subject } from './checkStory.ts';
import type { StoryReport } from './report.ts';

const MAIN = 'main.ink';
/** No record is kept of a story that is only checked. */
const NO_HASH = '000000000000';

type Sources = Readonly<Record<string, string>>;

const houseSubject = (files: Sources, scenario: Scenario): Subject => {
  const compiled = compileStory((file) => files[file], scenario);
  const { errors, warnings, ink } = compiled;
  const found = { kind: 'house', path: scenario.id, compiled, errors, warnings } as const;
  if (errors.length > 0) return found;
  return { ...found, file: { format: 1, id: scenario.id, hash: NO_HASH, scenario, ink } };
};

/** Files by name, main.ink first to be read; without a scenario the rules of the house are left out. */
export const subjectOf = (files: Sources, scenario?: Scenario): Subject =>
  scenario
    ? houseSubject(files, scenario)
    : {
        kind: 'plain',
        path: MAIN,
        main: MAIN,
        compiled: compileInk((file) => files[file], MAIN),
      };

/** As `subjectOf`, checked, with the states that were found. */
export const checkedSource = (
  files: Sources,
  scenario?: Scenario,
  options?: CheckOptions,
): Checked => checkStory(subjectOf(files, scenario), options);

export const checkSource = (
  files: Sources,
  scenario?: Scenario,
  options?: CheckOptions,
): StoryReport => checkedSource(files, scenario, options).report;
