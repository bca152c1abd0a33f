// The door for a file that a person opens: its text, or why not.
// Must not know: what the text means.
import { err, ok, type Result } from '#domain/result';

export type Refused = 'empty' | 'too-large' | 'not-text';

export type FileLike = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

const decoded = (bytes: ArrayBuffer): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
};

/** Reads UTF-8 text, with or without a byte order mark. A file of more bytes than `most` is not read at all. */
export const readTextFile = async (
  file: FileLike,
  most: number,
): Promise<Result<string, Refused>> => {
  if (file.size > most) return err('too-large');
  const text = decoded(await file.arrayBuffer());
  if (text === undefined) return err('not-text');
  if (text.trim() === '') return err('empty');
  return ok(text.replaceAll('\r\n', '\n'));
};
