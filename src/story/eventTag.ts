// The words of `# event:` on a line.
// Must not know: what an event does to a meter.
import { err, ok, type Result } from '#domain/result';
import type { StoryEvent } from '#domain/storyEvent';
import { fieldsOf, parseAgreement } from './promiseTag.ts';
import type { StoryProblem } from './storyFault.ts';
import { nearest, problem, wordsOf } from './tagWords.ts';

const PLAIN = ['discover', 'return', 'asks', 'refuse', 'stop'] as const;
const WITH_WORDS = ['trigger', 'keep', 'break', 'renegotiate', 'agree-together'] as const;
const KNOWN: readonly string[] = [...PLAIN, ...WITH_WORDS];

const refused = (value: string, mend: string): Result<never, StoryProblem> =>
  err(problem('unknown-tag', `"${value}" is not an event.`, mend));

const parseTrigger = (
  value: string,
  words: readonly string[],
): Result<StoryEvent, StoryProblem> => {
  const size = Number(words[0]);
  return words.length === 1 && Number.isInteger(size) && size >= 1 && size <= 3
    ? ok({ type: 'trigger', size })
    : refused(value, 'write: trigger 1, trigger 2 or trigger 3.');
};

const parseSettling = (
  type: 'keep' | 'break',
  value: string,
  words: readonly string[],
): Result<StoryEvent, StoryProblem> => {
  const promise = words[0];
  return promise && words.length === 1
    ? ok({ type, promise })
    : refused(value, `write: ${type} <promise id>.`);
};

const parseRenegotiate = (
  value: string,
  words: readonly string[],
): Result<StoryEvent, StoryProblem> => {
  const [promise, ...rest] = words;
  const due = wordsOf(fieldsOf(rest)?.['due'] ?? '');
  return promise && due.length > 0
    ? ok({ type: 'renegotiate', promise, due })
    : refused(value, 'write: renegotiate <promise id> due:<scene id>.');
};

/** The value of `# event:`; story bible, section 6 and rulings, Tags and events. */
export const parseEvent = (value: string): Result<StoryEvent, StoryProblem> => {
  const [name = '', ...words] = value.split(/\s+/);
  const plain = PLAIN.find((type) => type === name);
  if (plain) return words.length === 0 ? ok({ type: plain }) : refused(value, `write: ${name}.`);
  if (name === 'trigger') return parseTrigger(value, words);
  if (name === 'keep' || name === 'break') return parseSettling(name, value, words);
  if (name === 'renegotiate') return parseRenegotiate(value, words);
  if (name === 'agree-together') {
    const promise = parseAgreement(words);
    return promise.ok ? ok({ type: 'agree-together', promise: promise.value }) : promise;
  }
  const near = nearest(name, KNOWN);
  return refused(value, near ? `did you mean "${near}"?` : `use one of: ${KNOWN.join(', ')}.`);
};
