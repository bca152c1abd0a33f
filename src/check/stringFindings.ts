// What is wrong with a story's table in one language: what it lacks, what it no longer needs, what has changed under it.
// Must not know: files, or how a finding is shown.
import { identityOf, type StringRow, type StringTable } from '#story/languages/table';

export type StringRule =
  | 'missing-string'
  | 'unknown-string'
  | 'stale-string'
  | 'double-string'
  | 'changed-placeholder'
  | 'changed-quotes'
  | 'tag-in-string';
export type StringFinding = {
  rule: StringRule;
  severity: 'error' | 'warning';
  /** as the row names itself: `kitchen` or `df5k heard` */
  at: string;
  message: string;
  mend: string;
};

type Source = Omit<StringRow, 'translation'>;

const nameOf = ({ where, key, kind }: Source): string =>
  key === '' ? where : kind === 'scenario' ? key : `${key} ${kind}`;

const finding = (
  row: Source,
  rule: StringRule,
  message: string,
  mend: string,
  severity: StringFinding['severity'] = 'error',
): StringFinding => ({ rule, severity, at: nameOf(row), message, mend });

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const SAID = /^["“”„«»‹›]/;
/** ink would read these as code, and a name in capitals with a colon as a speaker */
const TAGS = /[#{}[\]|]|->|^[A-Z][A-Z .'-]*[A-Z]:\s/;
const placeholders = (text: string): string =>
  [...text.matchAll(/\{[^}]*\}/g)]
    .map(([found]) => found)
    .toSorted()
    .join(' ');

const inTranslation = (row: StringRow): StringFinding[] => {
  const { source, translation } = row;
  const found: StringFinding[] = [];
  if (placeholders(source) !== placeholders(translation))
    found.push(
      finding(
        row,
        'changed-placeholder',
        `"${short(translation)}" has other placeholders.`,
        'keep what stands in braces.',
      ),
    );
  else if (TAGS.test(translation) && !TAGS.test(source))
    found.push(
      finding(
        row,
        'tag-in-string',
        `"${short(translation)}" holds a mark that ink reads.`,
        'leave out # { } [ ] | -> and NAMES with a colon.',
      ),
    );
  if (row.kind === 'option' && SAID.test(source) !== SAID.test(translation))
    found.push(
      finding(
        row,
        'changed-quotes',
        `"${short(translation)}" is ${SAID.test(source) ? 'said aloud' : 'an act'} in the source.`,
        'put what is said in quotation marks, and nothing else.',
      ),
    );
  return found;
};

const forSource = (source: Source, row: StringRow | undefined): StringFinding[] => {
  if (!row || row.translation.trim() === '')
    return [
      finding(
        source,
        'missing-string',
        `"${short(source.source)}" is not translated.`,
        'write the translation; until then it stays as it was written.',
      ),
    ];
  if (row.source !== source.source)
    return [
      finding(
        source,
        'stale-string',
        `"${short(row.source)}" has become "${short(source.source)}".`,
        'look at the translation again, and copy the new source beside it.',
      ),
    ];
  return inTranslation(row);
};

const doubled = ({ rows }: StringTable): StringFinding[] => {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const identity = identityOf(row);
    if (seen.has(identity))
      return [
        finding(row, 'double-string', `"${short(row.source)}" stands twice.`, 'keep one of them.'),
      ];
    seen.add(identity);
    return [];
  });
};

/** Empty when the table says all that the story says, as the story says it now. */
export const stringFindings = (
  rows: readonly Source[],
  table: StringTable,
): readonly StringFinding[] => {
  const told = new Map(table.rows.map((row) => [identityOf(row), row]));
  const wanted = new Set(rows.map(identityOf));
  const unknown = table.rows.filter((row) => !wanted.has(identityOf(row)));
  return [
    ...rows.flatMap((row) => forSource(row, told.get(identityOf(row)))),
    ...unknown.map((row) =>
      finding(
        row,
        'unknown-string',
        `"${short(row.source)}" is no longer in the story.`,
        'take the row out.',
        'warning',
      ),
    ),
    ...doubled(table),
  ];
};
