// What is wrong with a language, measured by the source language: missing, unknown, empty, or with other arguments.
// Must not know: how a finding is shown.
import { argumentsOf } from './arguments.ts';
import type { Message, Messages } from './messages.ts';

export type WordsRule = 'missing-message' | 'unknown-message' | 'empty-message' | 'other-arguments';
/** `key` is the path, such as `everywhere.play.left`. */
export type WordsFinding = { rule: WordsRule; key: string; message: string };

/** Every message by its path. */
export const flat = (messages: Messages, path = ''): ReadonlyMap<string, Message> =>
  new Map(
    Object.entries(messages).flatMap(([key, found]): (readonly [string, Message])[] => {
      const at = path === '' ? key : `${path}.${key}`;
      return typeof found === 'string' || Array.isArray(found)
        ? [[at, found as Message]]
        : [...flat(found as Messages, at)];
    }),
  );

const listed = (message: Message): string =>
  [...argumentsOf(message).keys()].toSorted().join(', ') || 'none';

const atKey = (key: string, source: Message, found: Message | undefined): WordsFinding[] => {
  if (found === undefined)
    return [{ rule: 'missing-message', key, message: 'is not said in this language' }];
  if (found.length === 0) return [{ rule: 'empty-message', key, message: 'says nothing' }];
  if (listed(source) === listed(found)) return [];
  const message = `has the arguments ${listed(found)}, where the source has ${listed(source)}`;
  return [{ rule: 'other-arguments', key, message }];
};

/** Empty when `found` says all that `source` says, and nothing else. */
export const wordsFindings = (source: Messages, found: Messages): readonly WordsFinding[] => {
  const [wanted, there] = [flat(source), flat(found)];
  const unknown = [...there.keys()].filter((key) => !wanted.has(key));
  return [
    ...[...wanted].flatMap(([key, message]) => atKey(key, message, there.get(key))),
    ...unknown.map(
      (key): WordsFinding => ({ rule: 'unknown-message', key, message: 'is asked by nobody' }),
    ),
  ];
};
