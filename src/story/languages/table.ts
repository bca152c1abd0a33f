// The table of a story's texts in one language: stories/<id>/languages/<language>.json, read at the door.
// Must not know: ink, CSV, or how it is checked.
import * as z from 'zod/mini';
import { err, ok, type Result } from '#domain/result';

export const KINDS = ['line', 'option', 'heard', 'meant', 'why', 'scenario', 'plan'] as const;

const Row = z.strictObject({
  /** knot of a line or option, `scenario`, or the plan's file name */
  where: z.string(),
  /** id of an option, place in scenario.json; empty for what is known by its source text */
  key: z.string(),
  kind: z.enum(KINDS),
  speaker: z.optional(z.string()),
  source: z.string().check(z.minLength(1)),
  translation: z.string(),
  /** from one who translates to the next */
  note: z.optional(z.string()),
});

const Table = z.strictObject({
  format: z.literal(1),
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a language tag')),
  rows: z.array(Row),
});

export type StringRow = z.infer<typeof Row>;
export type StringTable = z.infer<typeof Table>;

/** By which a translation is found again: options and scenario texts by id, lines by knot and source text. */
export const identityOf = ({
  where,
  key,
  kind,
  source,
}: Pick<StringRow, 'where' | 'key' | 'kind' | 'source'>): string =>
  key === '' ? `${kind}\n${where}\n${source}` : `${kind}\n${key}`;

/** The error is a sentence for whoever wrote the table. */
export const parseTable = (foreign: unknown): Result<StringTable, string> => {
  const parsed = Table.safeParse(foreign);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return err(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'cannot be read'}`);
};
