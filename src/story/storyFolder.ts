// One story's folder on a disk → what ships and what the author's tools need. For Node: the build, the commands, the tests.
// Must not know: Vite or a browser.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_CONSTANTS } from '#domain/modelConstants';
import { err, type Result } from '#domain/result';
import type { Scenario } from '#domain/scenario';
import { type CompiledStory, compileStory } from './compile.ts';
import { JsonLines } from './jsonLines.ts';
import { retoldStory, type Shipped } from './languages/retold.ts';
import { parseTable, type StringTable } from './languages/table.ts';
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
  shipped?: Shipped;
  /** what it says in other languages: languages/*.json, by language */
  tables: readonly StringTable[];
  errors: readonly StoryProblem[];
  warnings: readonly StoryProblem[];
};

const SCENARIO = 'scenario.json';

const inFile = (problems: readonly StoryProblem[]): StoryProblem[] =>
  problems.map((one) => ({ place: { file: SCENARIO, line: 1 }, ...one }));

const refused = (message: string, mend: string, line = 1): StoryProblem => ({
  rule: 'scenario-file',
  message,
  mend,
  place: { file: SCENARIO, line },
});

const textIn = (folder: string, file: string): string | undefined => {
  const path = join(folder, file);
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
};

const NO_FOLDER = refused(
  'There is no scenario.json here, so this is no scenario.',
  'name the folder of one, or lay one with `npm run story -- new <id>`.',
);

const scenarioIn = (folder: string, id: string) => {
  const text = textIn(folder, SCENARIO)?.replace(/^\uFEFF/, '');
  if (text === undefined) return { problems: [NO_FOLDER] };
  if (text.trim() === '')
    return { problems: [refused('scenario.json is empty.', 'write what the story is.')] };
  const lines = new JsonLines(text);
  if (lines.fault) {
    const { message, line } = lines.fault;
    return {
      problems: [refused(`scenario.json is no JSON: ${message}.`, 'write it there.', line)],
    };
  }
  const value = JSON.parse(text) as unknown;
  const parsed = parseScenario(id, value, (path) => lines.lineAt(path));
  return parsed.ok ? { value, scenario: parsed.value } : { problems: inFile(parsed.error) };
};

const TABLES = 'languages';

const tablePaths = (folder: string): string[] => {
  if (!existsSync(join(folder, TABLES))) return [];
  const names = readdirSync(join(folder, TABLES)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `${TABLES}/${name}`);
};

const tableFault = (file: string, message: string): StoryProblem => ({
  rule: 'scenario-file',
  message: `${file} cannot be read: ${message}.`,
  mend: 'make it with `npm run story -- strings`.',
  place: { file, line: 1 },
});

const readTable = (folder: string, file: string): Result<StringTable, StoryProblem> => {
  try {
    const parsed = parseTable(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    return parsed.ok ? parsed : err(tableFault(file, parsed.error));
  } catch (thrown) {
    return err(tableFault(file, (thrown as Error).message));
  }
};

/** The story as it ships in the table's language; undefined while it has errors. */
export const shippedIn = ({ shipped }: StoryFolder, table: StringTable): Shipped | undefined =>
  shipped && retoldStory(shipped, table);

/** First 12 hex of SHA-256 over compiled ink, model constants and what scenario.json gives the model (architecture 1). */
const hashOf = (ink: unknown, { breach, side, start, profile }: Scenario): string =>
  createHash('sha256')
    .update(JSON.stringify([ink, MODEL_CONSTANTS, { breach, side, start, profile }]))
    .digest('hex')
    .slice(0, 12);

/** Reads, compiles and checks one folder. Mistakes of the writer are values, with file and line. */
export const readStoryFolder = (folder: string, id: string): StoryFolder => {
  const { value, scenario, problems } = scenarioIn(folder, id);
  if (!scenario) return { id, errors: problems ?? [], warnings: [], tables: [] };
  const compiled = compileStory((file) => textIn(folder, file), scenario);
  const told = tablePaths(folder).map((file) => readTable(folder, file));
  const tables = told.flatMap((one) => (one.ok ? [one.value] : []));
  const { warnings, ink } = compiled;
  const errors = [...compiled.errors, ...told.flatMap((one) => (one.ok ? [] : [one.error]))];
  if (errors.length > 0) return { id, scenario, compiled, tables, errors, warnings };
  const file: StoryFile = { format: 1, id, hash: hashOf(ink, scenario), scenario, ink };
  return {
    id,
    scenario,
    compiled,
    file,
    shipped: { ...file, scenario: value },
    tables,
    errors,
    warnings,
  };
};
