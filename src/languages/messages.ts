// Messages of one language, as compiled at build time: a text, or the parsed parts of an ICU message with arguments.
// Must not know: who says them, or how they were parsed.
import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

export type Message = string | readonly MessageFormatElement[];
export type Messages = { readonly [key: string]: Message | Messages };

/** What a message needs to be said. Dates and lists are put into words beforehand. */
type Arguments = Readonly<Record<string, string | number>>;
export type Spoken = string | ((given: Arguments) => string) | { readonly [key: string]: Spoken };

const isParts = (found: Message | Messages): found is readonly MessageFormatElement[] =>
  Array.isArray(found);

/** Prepared when first said: most messages of a page are never said in one visit. */
const saying = (parts: readonly MessageFormatElement[], locale: string) => {
  let format: IntlMessageFormat | undefined;
  return (given: Arguments): string => {
    format ??= new IntlMessageFormat([...parts], locale);
    return String(format.format({ ...given }));
  };
};

/** The same tree, to be spoken: texts stay texts, messages with arguments become functions of them. */
export const spokenFrom = (found: Message | Messages, locale: string): Spoken => {
  if (typeof found === 'string') return found;
  if (isParts(found)) return saying(found, locale);
  return Object.fromEntries(
    Object.entries(found).map(([key, inside]) => [key, spokenFrom(inside, locale)]),
  );
};
