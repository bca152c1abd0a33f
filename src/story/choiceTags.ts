// The tags inside an option's brackets → a Choice. Every mistake is told, not only the first.
// Must not know: ink, or where the option stands.
import { type Choice, PARTS, type Part, type PromiseMade, SIZES, type Size } from '#domain/choice';
import { MOVES, type Move } from '#domain/move';
import { PRINCIPLE_IDS, type PrincipleId } from '#domain/principle';
import { err, ok, type Result } from '#domain/result';
import { parsePromise } from './promiseTag.ts';
import type { StoryProblem } from './storyFault.ts';
import { oneOf, problem, type Tag, wordsOf } from './tagWords.ts';

/** Alphabet and length of an option's id (architecture, section 1). */
export const ID_FORM = /^[bcdfghjkmnpqrstvwxz23456789]{4}$/;

type Draft = {
  id?: string;
  move?: Move;
  size?: Size;
  parts?: readonly Part[];
  promise?: PromiseMade;
  shows?: readonly PrincipleId[];
  misses?: readonly PrincipleId[];
  heard?: string;
  meant?: string;
  why?: string;
};
type Read = (value: string, draft: Draft) => Result<Draft, StoryProblem>;

const listOf = <T extends string>(
  value: string,
  known: readonly T[],
  what: string,
  rule: 'unknown-tag' | 'unknown-principle' = 'unknown-tag',
): Result<readonly T[], StoryProblem> => {
  const found: T[] = [];
  for (const word of wordsOf(value)) {
    const one = oneOf(word, known, what, rule);
    if (!one.ok) return one;
    found.push(one.value);
  }
  return found.length > 0
    ? ok(found)
    : err(problem(rule, `An empty list of ${what}s.`, 'name at least one, or leave the tag out.'));
};

const put = <K extends keyof Draft>(
  key: K,
  read: (value: string) => Result<NonNullable<Draft[K]>, StoryProblem>,
): Read => {
  return (value, draft) => {
    const result = read(value);
    return result.ok ? ok({ ...draft, [key]: result.value }) : result;
  };
};

const text = (what: string) => (value: string) =>
  value === ''
    ? err(problem('unknown-tag', `The tag ${what} is empty.`, `write what was ${what}.`))
    : ok(value);

const idOf = (value: string): Result<string, StoryProblem> =>
  ID_FORM.test(value)
    ? ok(value)
    : err(
        problem(
          'missing-id',
          `"${value}" is not an option id.`,
          'give it four characters of bcdfghjkmnpqrstvwxz23456789; `npm run story -- ids` does it.',
        ),
      );

const sizeOf = (value: string): Result<Size, StoryProblem> => {
  const size = SIZES.find((one) => String(one) === value);
  return size === undefined
    ? err(problem('unknown-tag', `"${value}" is not a size.`, 'write 0.5 or 1.5, or leave it out.'))
    : ok(size);
};

const READERS: Readonly<Record<string, Read>> = {
  id: put('id', idOf),
  move: put('move', (value) => oneOf(value, MOVES, 'move')),
  size: put('size', sizeOf),
  parts: put('parts', (value) => listOf(value, PARTS, 'part of an apology')),
  promise: put('promise', parsePromise),
  shows: put('shows', (value) => listOf(value, PRINCIPLE_IDS, 'principle', 'unknown-principle')),
  misses: put('misses', (value) => listOf(value, PRINCIPLE_IDS, 'principle', 'unknown-principle')),
  heard: put('heard', text('heard')),
  meant: put('meant', text('meant')),
  why: put('why', text('why')),
};

/** `seen`: keys that stand there; what they say may be wrong, but missing they are not. */
const missing = (draft: Draft, seen: ReadonlySet<string>): StoryProblem[] => {
  const lacks = (key: string): boolean => !seen.has(key);
  const misses = (draft.misses ?? []).length > 0;
  const gaps: (StoryProblem | false)[] = [
    lacks('move') &&
      problem('missing-move', 'The option has no move.', 'add # move: with one of the 34 moves.'),
    lacks('id') && problem('missing-id', 'The option has no id.', 'run `npm run story -- ids`.'),
    lacks('heard') &&
      problem(
        'missing-heard',
        'The option has no heard.',
        'add # heard: what the partner heard, in their own words.',
      ),
    lacks('shows') &&
      lacks('misses') &&
      problem(
        'missing-principle',
        'The option shows and misses nothing.',
        'add # shows: or # misses: with ids of the catalogue.',
      ),
    misses &&
      lacks('meant') &&
      problem(
        'missing-meant',
        'The option misses a principle and has no meant.',
        'add # meant: what the speaker meant.',
      ),
    draft.parts !== undefined &&
      draft.move !== undefined &&
      draft.move !== 'apologise' &&
      problem(
        'unknown-tag',
        'parts stands on an option that is no apology.',
        'remove # parts: or make the move apologise.',
      ),
  ];
  return gaps.filter((gap): gap is StoryProblem => gap !== false);
};

const choiceFrom = (optionText: string, draft: Draft): Choice | undefined => {
  const { id, move, heard, size = 1, parts = [], shows = [], misses = [], ...rest } = draft;
  if (id === undefined || move === undefined || heard === undefined) return undefined;
  return { ...rest, id, text: optionText, move, size, parts, shows, misses, heard };
};

/** All tags of one option, with its text. A tag given twice, unknown or unreadable is a problem. */
export const parseChoice = (
  optionText: string,
  tags: readonly Tag[],
): Result<Choice, StoryProblem[]> => {
  let draft: Draft = {};
  const problems: StoryProblem[] = [];
  const seen = new Set<string>();
  for (const { key, value } of tags) {
    const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
    const result = readOnce(read, key, value, draft, seen);
    if (result.ok) draft = result.value;
    else problems.push(result.error);
  }
  problems.push(...missing(draft, seen));
  const choice = choiceFrom(optionText, draft);
  return problems.length === 0 && choice ? ok(choice) : err(problems);
};

const readOnce = (
  read: Read | undefined,
  key: string,
  value: string,
  draft: Draft,
  seen: Set<string>,
): Result<Draft, StoryProblem> => {
  if (!read) {
    const known = oneOf(key, Object.keys(READERS), 'tag for an option');
    return known.ok ? ok(draft) : known;
  }
  if (seen.has(key))
    return err(problem('unknown-tag', `The tag ${key} stands twice.`, 'keep one.'));
  seen.add(key);
  return read(value, draft);
};
