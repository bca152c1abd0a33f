// The tags of a story as key and value, and the few shapes that several tags share.
// Must not know: which tags an option or a line may carry.
import type { Result } from '#domain/result';
import { err, ok } from '#domain/result';
import type { StoryProblem, StoryRule } from './storyFault.ts';

export type Tag = { key: string; value: string };

/** Tags that may head a story's main file; ink hands them over again with the first line. */
const HEADER = new Set(['title', 'author', 'language', 'licence', 'breach']);
export const isHeaderTag = ({ key }: Tag): boolean => HEADER.has(key);

/** `move: own` → key `move`, value `own`; a tag without a colon has an empty value. */
export const tagFrom = (raw: string): Tag => {
  const colon = raw.indexOf(':');
  return colon < 0
    ? { key: raw.trim(), value: '' }
    : { key: raw.slice(0, colon).trim(), value: raw.slice(colon + 1).trim() };
};

export const problem = (rule: StoryRule, message: string, mend: string): StoryProblem => ({
  rule,
  message,
  mend,
});

/** `a, b ,c` → three words; empty ones fall away. */
export const wordsOf = (value: string): string[] =>
  value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The nearest of some words, for a mend that names what was probably meant; undefined when nothing is near. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, word.length / 3) ? best.candidate : undefined;
};

const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** One of a list, or a problem that names the list or the nearest word. */
export const oneOf = <T extends string>(
  value: string,
  known: readonly T[],
  what: string,
  rule: StoryRule = 'unknown-tag',
): Result<T, StoryProblem> => {
  const found = known.find((word) => word === value);
  if (found !== undefined) return ok(found);
  const near = nearest(value, known);
  return err(
    problem(
      rule,
      `"${value}" is not a known ${what}.`,
      near ? `did you mean "${near}"?` : `use one of: ${known.join(', ')}.`,
    ),
  );
};
