// A text that somebody brings in → the talks in it: a line, a link, a hand-in file, or all that another device kept.
// Must not know: files, stores, pages.
import * as z from 'zod/mini';
import type { PlayRecord } from '#domain/playRecord';
import { parseText } from '#domain/textForm';
import type { TextFormError } from '#domain/textFormError';
import type { SavedTalk } from './ports.ts';
import { parseReflection, type Reflection } from './reflection.ts';
import { parseTalkRow, SCHEMA } from './talkRow.ts';

export type Found = {
  /** talks of one's own, as *Save all as a file* wrote them */
  saved: readonly SavedTalk[];
  /** what was felt and hoped in them, where the file holds it */
  reflections: readonly Reflection[];
  /** records in their text form, each once */
  records: readonly PlayRecord[];
  /** texts that look like a record and are none, or rows that cannot be read: why, each once */
  faults: readonly TextFormError['code'][];
};

/** Everything in a text that looks like a record in its text form. */
const RECORDS = /\bg\d+\.[A-Za-z0-9._~-]+/g;

const Export = z.object({
  format: z.literal(1),
  talks: z.array(z.unknown()),
  reflections: z.optional(z.array(z.unknown())),
});
type Export = z.infer<typeof Export>;

const exported = (text: string): Export | undefined => {
  try {
    const found = Export.safeParse(JSON.parse(text));
    return found.success ? found.data : undefined;
  } catch {
    return undefined;
  }
};

const fromRows = ({ talks, reflections = [] }: Export): Found => {
  const read = talks.map((row) => parseTalkRow({ ...(row as object), schema: SCHEMA }));
  const saved = read.filter((talk) => talk !== undefined);
  return {
    saved,
    reflections: reflections.map(parseReflection).filter((one) => one !== undefined),
    records: [],
    faults: saved.length < read.length ? ['damaged'] : [],
  };
};

const once = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** Prose ends a sentence with a full stop, which is no part of the record before it. */
const trimmed = (text: string): string => text.replace(/[.~-]+$/, '');

const fromTexts = (text: string): Found => {
  const parsed = once((text.match(RECORDS) ?? []).map(trimmed)).map(parseText);
  return {
    saved: [],
    reflections: [],
    records: parsed.flatMap((one) => (one.ok ? [one.value] : [])),
    faults: once(parsed.flatMap((one) => (one.ok ? [] : [one.error.code]))),
  };
};

/** Nothing in it: every list is empty. */
export const talksIn = (text: string): Found => {
  const file = exported(text);
  return file ? fromRows(file) : fromTexts(text);
};
