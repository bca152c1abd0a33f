// The door for a file that a person opens: its text, or why not. What the file says is only ever read as ink.
// Must not know: ink.
import { type FileLike, type Refused, readTextFile } from '#app/textFile';
import { ok, type Result } from '#domain/result';
import type { InkFile } from './opened.ts';

export type { Refused } from '#app/textFile';

/** More than ten times our longest story; bytes. */
export const MOST_BYTES = 1_000_000;

export const readInkFile = async (file: FileLike): Promise<Result<InkFile, Refused>> => {
  const text = await readTextFile(file, MOST_BYTES);
  return text.ok ? ok({ name: file.name, text: text.value }) : text;
};
