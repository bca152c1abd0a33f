// `story strings`: a story's texts out for translation, as JSON and CSV, back in, and checked. Exit codes as `check`.
// Must not know: what a translation says.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type StringFinding, stringFindings } from '#check/stringFindings';
import { sourceRows, tableFor } from '#story/languages/rows';
import type { StringTable } from '#story/languages/table';
import { readStoryFolder, type StoryFolder } from '#story/storyFolder';
import { sayProblem } from '#story/storyFault';
import type { Done } from './done.ts';
import { foldersFrom, noFolderAmong } from './folders.ts';
import { namedPlansOf, planTexts } from './planTexts.ts';
import { csvOf, jsonOf, tableFromCsv, tableFromJson } from './strings/sheet.ts';

const USAGE = [
  'strings [path…]                          checks every language that a story is told in',
  'strings <path> --out es [--csv es.csv]   writes languages/es.json with every row there is now, and a CSV beside it when asked',
  'strings <path> --in es.csv|es.json [--language es]   takes translations in',
].join('\n');

const failed = (output: string): Done => ({ output, exitCode: 2 });

type Told = { story: StoryFolder; folder: string; rows: ReturnType<typeof sourceRows> };

const tableIn = (folder: string, language: string): string =>
  join(folder, 'languages', `${language}.json`);

const write = (folder: string, table: StringTable): void => {
  mkdirSync(join(folder, 'languages'), { recursive: true });
  writeFileSync(tableIn(folder, table.language), jsonOf(table));
};

const said = (language: string, { rule, severity, at, message, mend }: StringFinding): string =>
  `  ${language}  ${severity}  ${rule}: ${at}: ${message}\n      mend: ${mend}`;

const judged = ({ story, rows }: Told, table: StringTable): { lines: string[]; errors: number } => {
  const findings = stringFindings(rows, table);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const there = table.rows.filter(({ translation }) => translation !== '').length;
  const head = `${story.id}: ${table.language}, ${there} of ${rows.length} strings, ${findings.length} findings`;
  return { lines: [head, ...findings.map((one) => said(table.language, one))], errors };
};

const answer = (all: readonly { lines: readonly string[]; errors: number }[]): Done => ({
  output: all.flatMap(({ lines }) => lines).join('\n'),
  exitCode: all.some(({ errors }) => errors > 0) ? 1 : 0,
});

const tell = (folder: string): Told | Done => {
  const story = readStoryFolder(folder, basename(folder));
  if (!story.shipped) return failed(story.errors.map(sayProblem).join('\n'));
  return { story, folder, rows: sourceRows(story.shipped, planTexts(namedPlansOf(folder))) };
};

const out = (told: Told, language: string, csv: string | undefined): Done => {
  const known = told.story.tables.find((table) => table.language === language);
  const table = tableFor(language, told.rows, known);
  write(told.folder, table);
  if (csv !== undefined) writeFileSync(csv, csvOf(table));
  return answer([judged(told, table)]);
};

const takeIn = (told: Told, file: string, language: string | undefined): Done => {
  if (!existsSync(file)) return failed(`${file}: there is no such file.`);
  const text = readFileSync(file, 'utf8');
  const name = language ?? basename(file).split('.')[0] ?? '';
  const read = file.endsWith('.csv') ? tableFromCsv(text, name) : tableFromJson(text);
  if (!read.ok) return failed(`${file}: ${read.error}. Nothing was written.`);
  const judgedAs = judged(told, read.value);
  const unknown = new Set(['unknown-string', 'double-string']);
  if (stringFindings(told.rows, read.value).every(({ rule }) => !unknown.has(rule)))
    write(told.folder, tableFor(read.value.language, told.rows, read.value));
  else judgedAs.lines.push('Nothing was written: mend the unknown and double rows first.');
  return answer([judgedAs]);
};

const OPTIONS = {
  out: { type: 'string' },
  csv: { type: 'string' },
  in: { type: 'string' },
  language: { type: 'string' },
} as const;

type Asked = { out?: string; csv?: string; in?: string; language?: string };

const act = (told: Told, asked: Asked): Done => {
  if (asked.out !== undefined) return out(told, asked.out, asked.csv);
  if (asked.in !== undefined) return takeIn(told, asked.in, asked.language);
  return answer(told.story.tables.map((table) => judged(told, table)));
};

const joined = (all: readonly Done[]): Done => ({
  output: all
    .map(({ output }) => output)
    .filter(Boolean)
    .join('\n'),
  exitCode: all.reduce<Done['exitCode']>(
    (most, { exitCode }) => (exitCode > most ? exitCode : most),
    0,
  ),
});

const HELP = `npm run story -- ${USAGE}`;

/** All that ship when no story is named; `--out` and `--in` work on one. */
export const run = (args: readonly string[]): Promise<Done> => {
  if (args.includes('--help')) return Promise.resolve({ output: HELP, exitCode: 0 });
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    const refusal = noFolderAmong('strings', positionals);
    if (refusal !== undefined) return Promise.resolve(failed(refusal));
    const one = values.out !== undefined || values.in !== undefined;
    if (one && positionals.length !== 1) return Promise.resolve(failed(USAGE));
    const all = foldersFrom(positionals).map((folder) => {
      const told = tell(folder);
      return 'exitCode' in told ? told : act(told, values);
    });
    return Promise.resolve(joined(all));
  } catch (reason) {
    return Promise.resolve(failed(`${(reason as Error).message}\n${USAGE}`));
  }
};
