// Reads a language's file: every text as an ICU message. Runs while building, in tests and on a server, never on a page.
// Must not know: which language it reads.
import { type MessageFormatElement, TYPE, parse } from '@formatjs/icu-messageformat-parser';
import type { Message, Messages } from './messages.ts';

/** As it stands in the file. */
export type Texts = { readonly [key: string]: string | Texts };

const isPlain = (parts: readonly MessageFormatElement[]): boolean =>
  parts.every(({ type }) => type === TYPE.literal);

/** Throws a SyntaxError that says what is wrong with the message, without its key. */
export const parseMessage = (text: string): Message => {
  const parts = parse(text, { ignoreTag: true, captureLocation: false });
  if (!isPlain(parts)) return parts;
  return parts.map((part) => (part.type === TYPE.literal ? part.value : '')).join('');
};

const parsedAt = (found: string | Texts, path: string): Message | Messages => {
  if (typeof found !== 'string') return parseTexts(found, path);
  try {
    return parseMessage(found);
  } catch (reason) {
    throw new SyntaxError(`${path}: ${String(reason)} in "${found}"`);
  }
};

/** The messages of a file, or of a part of it at `path`. Throws a SyntaxError that names the key. */
export const parseTexts = (texts: Texts, path = ''): Messages =>
  Object.fromEntries(
    Object.entries(texts).map(([key, inside]) => [
      key,
      parsedAt(inside, path === '' ? key : `${path}.${key}`),
    ]),
  );
