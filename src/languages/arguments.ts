// The arguments of a message: what must be given to say it.
// Must not know: the language, or what the words mean.
import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Message } from './messages.ts';

/** A number chooses a plural or is written as one; a word may be either, since a numeral is a word too. */
export type ArgumentKind = 'number' | 'word';

const NUMBERS: ReadonlySet<TYPE> = new Set([TYPE.number, TYPE.plural]);

const insideOf = (part: MessageFormatElement): readonly MessageFormatElement[] =>
  part.type === TYPE.plural || part.type === TYPE.select
    ? Object.values(part.options).flatMap(({ value }) => value)
    : [];

const note = (part: MessageFormatElement, found: Map<string, ArgumentKind>): void => {
  if (part.type === TYPE.literal || part.type === TYPE.pound) return;
  if (NUMBERS.has(part.type)) found.set(part.value, 'number');
  else if (!found.has(part.value)) found.set(part.value, 'word');
  for (const inner of insideOf(part)) note(inner, found);
};

/** By name, in the order in which they first stand in the message; empty for a plain text. */
export const argumentsOf = (message: Message): ReadonlyMap<string, ArgumentKind> => {
  const found = new Map<string, ArgumentKind>();
  if (typeof message !== 'string') for (const part of message) note(part, found);
  return found;
};
