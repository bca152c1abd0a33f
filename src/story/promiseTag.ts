// The words of a promise in a tag: `debt-line specific weight:2 due:second-drawer-2 replaces:never-again`.
// Must not know: whether an option or an event carries it.
import * as z from 'zod/mini';
import type { PromiseMade } from '#domain/choice';
import { err, ok, type Result } from '#domain/result';
import type { StoryProblem } from './storyFault.ts';
import { problem, wordsOf } from './tagWords.ts';

const Fields = z.strictObject({
  weight: z.optional(z.enum(['1', '2', '3'])),
  due: z.optional(z.string().check(z.minLength(1))),
  replaces: z.optional(z.string().check(z.minLength(1))),
});

const FORM = 'write: <id> specific weight:2 due:<scene id>[,<scene id>], or: <id> vague.';

/** `weight:2 due:a,b` → an object; a word without a colon is refused. */
export const fieldsOf = (words: readonly string[]): Record<string, string> | undefined => {
  const fields: Record<string, string> = {};
  for (const word of words) {
    const colon = word.indexOf(':');
    if (colon < 1) return undefined;
    fields[word.slice(0, colon)] = word.slice(colon + 1);
  }
  return fields;
};

const weightOf = (weight: '1' | '2' | '3' | undefined): 1 | 2 | 3 =>
  weight === '3' ? 3 : weight === '2' ? 2 : 1;

const made = (
  id: string,
  kind: PromiseMade['kind'],
  rest: readonly string[],
): Result<PromiseMade, StoryProblem> => {
  const fields = Fields.safeParse(fieldsOf(rest));
  if (!fields.success)
    return err(problem('unknown-tag', `The promise "${id}" cannot be read.`, FORM));
  const { weight, due, replaces } = fields.data;
  const scenes = wordsOf(due ?? '');
  if (kind === 'specific' && scenes.length === 0)
    return err(problem('unknown-tag', `The specific promise "${id}" is never due.`, FORM));
  const promise: PromiseMade = { id, kind, weight: weightOf(weight), due: scenes };
  return ok(replaces === undefined ? promise : { ...promise, replaces });
};

/** The value of `# promise:`. */
export const parsePromise = (value: string): Result<PromiseMade, StoryProblem> => {
  const [id, kind, ...rest] = value.split(/\s+/);
  if (!id || (kind !== 'specific' && kind !== 'vague'))
    return err(problem('unknown-tag', `"${value}" is not a promise.`, FORM));
  return made(id, kind, rest);
};

/** What follows `agree-together`: always a specific promise, so the word is left out. */
export const parseAgreement = (words: readonly string[]): Result<PromiseMade, StoryProblem> => {
  const [id, ...rest] = words;
  if (!id) return err(problem('unknown-tag', 'agree-together names no promise.', FORM));
  return made(id, 'specific', rest);
};
