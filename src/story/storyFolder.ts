// One story's folder on a disk → what ships and what the author's tools need. For Node: the build, the commands, the tests.
// Must not know: Vite or a browser.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_CONSTANTS } from '#domain/modelConstants';
import type { Scenario } from '#domain/scenario';
import { type CompiledStory, compileStory } from './compile.ts';
import { parseScenario } from './scenarioFile.ts';
import type { StoryFile } from './storyFile.ts';
import type { StoryProblem } from './storyFault.ts';

export type StoryFolder = {
  id: string;
  scenario?: Scenario;
  compiled?: CompiledStory;
  /** what ships; absent while there are errors */
  file?: StoryFile;
  /** the same with scenario.json as written, ready to be printed as JSON */
  shipped?: object;
  errors: readonly StoryProblem[];
  warnings: readonly StoryProblem[];
};

const inFile = (problems: readonly StoryProblem[]): StoryProblem[] =>
  problems.map((one) => ({ ...one, place: { file: 'scenario.json', line: 1 } }));

const readJson = (path: string): { value?: unknown; problem?: StoryProblem } => {
  try {
    return { value: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (thrown) {
    const message = `scenario.json cannot be read: ${(thrown as Error).message}.`;
    return { problem: { rule: 'scenario-file', message, mend: 'correct the JSON.' } };
  }
};

/** First 12 hex of SHA-256 over compiled ink, model constants and what scenario.json gives the model (architecture 1). */
const hashOf = (ink: unknown, { breach, side, start, profile }: Scenario): string =>
  createHash('sha256')
    .update(JSON.stringify([ink, MODEL_CONSTANTS, { breach, side, start, profile }]))
    .digest('hex')
    .slice(0, 12);

/** Reads, compiles and checks one folder. Mistakes of the writer are values, with file and line. */
export const readStoryFolder = (folder: string, id: string): StoryFolder => {
  const { value, problem } = readJson(join(folder, 'scenario.json'));
  if (problem) return { id, errors: inFile([problem]), warnings: [] };
  const parsed = parseScenario(id, value);
  if (!parsed.ok) return { id, errors: inFile(parsed.error), warnings: [] };
  const scenario = parsed.value;
  const read = (file: string): string | undefined =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;
  const compiled = compileStory(read, scenario);
  const { errors, warnings, ink } = compiled;
  if (errors.length > 0) return { id, scenario, compiled, errors, warnings };
  const file: StoryFile = { format: 1, id, hash: hashOf(ink, scenario), scenario, ink };
  return {
    id,
    scenario,
    compiled,
    file,
    shipped: { ...file, scenario: value as object },
    errors,
    warnings,
  };
};

/** Names of the folders that hold a scenario, sorted. */
export const storyIds = (stories: string): string[] =>
  readdirSync(stories, { withFileTypes: true })
    .filter((one) => one.isDirectory() && existsSync(join(stories, one.name, 'scenario.json')))
    .map(({ name }) => name)
    .sort();
