// The files of the languages, read in Node: for the build, the tests, the commands and the server.
// Must not know: what is done with them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, SOURCE } from './language.ts';
import { type Message, type Messages, spokenFrom } from './messages.ts';
import { type Texts, parseTexts } from './parse.ts';
import type { Words } from './words.ts';

export const fileOf = (language: Language): string => join(import.meta.dirname, `${language}.json`);

/** Throws a SyntaxError that names file and key when a text is no ICU message. */
export const readMessages = (language: Language): Messages => {
  const file = fileOf(language);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Texts;
  try {
    return parseTexts(texts);
  } catch (reason) {
    throw new SyntaxError(`${file}: ${String(reason)}`, { cause: reason });
  }
};

const isMessage = (found: Message | Messages | undefined): found is Message =>
  typeof found === 'string' || Array.isArray(found);

/** `found`, with the source's words wherever it has none. */
export const filledFrom = (source: Messages, found: Messages): Messages =>
  Object.fromEntries(
    Object.entries(source).map(([key, wanted]): [string, Message | Messages] => {
      const there = found[key];
      if (isMessage(wanted)) return [key, isMessage(there) && there.length > 0 ? there : wanted];
      return [key, filledFrom(wanted, there && !isMessage(there) ? there : {})];
    }),
  );

/** Everything in one language, for what speaks outside a page. */
export const wordsIn = (language: Language): Words => {
  const messages = filledFrom(readMessages(SOURCE), readMessages(language));
  return spokenFrom(messages, language) as unknown as Words;
};
