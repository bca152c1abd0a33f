// The door for a file that a person opens: its text, or why not. What the file says is only ever read as ink.
// Must not know: ink.
import { err, ok, type Result } from '#domain/result';
import type { InkFile } from './opened.ts';

/** More than ten times our longest story; bytes. */
export const MOST_BYTES = 1_000_000;

export type Refused = 'empty' | 'too-large' | 'not-text';

type FileLike = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

const decoded = (bytes: ArrayBuffer): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
};

/** Reads UTF-8 text, with or without a byte order mark. A file that is too large is not read at all. */
export const readInkFile = async (file: FileLike): Promise<Result<InkFile, Refused>> => {
  if (file.size > MOST_BYTES) return err('too-large');
  const text = decoded(await file.arrayBuffer());
  if (text === undefined) return err('not-text');
  if (text.trim() === '') return err('empty');
  return ok({ name: file.name, text: text.replaceAll('\r\n', '\n') });
};
