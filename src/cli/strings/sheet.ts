// A table of strings ↔ CSV, as spreadsheets and translation tools read it. JSON is the table itself.
// Must not know: files, or what is right.
import { csvFormat, csvParse } from 'd3-dsv';
import { err, type Result } from '#domain/result';
import { parseTable, type StringTable } from '#story/languages/table';

const COLUMNS = ['where', 'key', 'kind', 'speaker', 'source', 'translation', 'note'] as const;
type Column = (typeof COLUMNS)[number];

/** Begins with a byte order mark, without which some spreadsheets take it for another encoding. */
const MARK = '\uFEFF';

export const csvOf = ({ rows }: StringTable): string =>
  `${MARK}${csvFormat(rows as readonly Partial<Record<Column, string>>[], [...COLUMNS])}\n`;

const rowFrom = (row: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    COLUMNS.map((name) => [name, row[name] ?? ''] as const).filter(
      ([name, value]) => value !== '' || !['speaker', 'note'].includes(name),
    ),
  );

/** The error is a sentence for whoever saved the sheet. */
export const tableFromCsv = (text: string, language: string): Result<StringTable, string> => {
  const rows = csvParse(text.replace(MARK, ''));
  const missing = COLUMNS.filter((name) => !rows.columns.includes(name));
  const needed = missing.filter((name) => name !== 'speaker' && name !== 'note');
  if (needed.length > 0) return err(`the column ${needed.join(', ')} is missing`);
  return parseTable({ format: 1, language, rows: rows.map(rowFrom) });
};

export const tableFromJson = (text: string): Result<StringTable, string> => {
  try {
    return parseTable(JSON.parse(text));
  } catch (reason) {
    return err((reason as Error).message);
  }
};

export const jsonOf = (table: StringTable): string => `${JSON.stringify(table, null, 2)}\n`;
