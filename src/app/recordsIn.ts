// The records in whatever text people hand over: lines, links, saved files.
// Must not know: whose they are, or whether their stories are still here.
import type { PlayRecord } from '#domain/playRecord';
import { parseText } from '#domain/textForm';

/** A record in its text form, wherever it stands: in a link, in quotes, alone on its line. */
const RECORD = /g\d+\.[A-Za-z0-9._~-]+/g;

/** The records in a text, and how many looked like one and were none. The same line twice is two groups. */
export const recordsIn = (text: string): { records: PlayRecord[]; bad: number } => {
  const found = (text.match(RECORD) ?? []).map((one) => parseText(one));
  const records = found.flatMap((one) => (one.ok ? [one.value] : []));
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // a file has lines that are no records; a pasted line without one was meant to be one
  const empty =
    text.includes('{') || text.includes('===')
      ? 0
      : lines.filter((line) => !line.match(RECORD)).length;
  return { records, bad: found.length - records.length + empty };
};
