// Gives ids to options that have none. Pure: source text in, source text out.
// Must not know: files, or where else an id is used.
import type { Place } from '#story/storyFault';

const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';

/** The n-th id of a walk through all 27^4 that looks nothing like counting; the same for every run. */
const idAt = (n: number): string => {
  const size = LETTERS.length ** 4;
  let rest = (n * 190_019 + 104_729) % size; // both prime, and prime to the size: every id comes once
  let id = '';
  for (let at = 0; at < 4; at++) {
    id = (LETTERS[rest % LETTERS.length] ?? '') + id;
    rest = Math.floor(rest / LETTERS.length);
  }
  return id;
};

/** Ids that stand nowhere yet, from the n-th of the walk on; `next` is where the walk goes on another day. */
export const idsFrom = (
  start: number,
  used: ReadonlySet<string>,
  count: number,
): { ids: string[]; next: number } => {
  const ids: string[] = [];
  let next = start;
  for (; ids.length < count; next++) {
    const id = idAt(next);
    if (!used.has(id)) ids.push(id);
  }
  return { ids, next };
};

/** The first of the walk that stand nowhere yet, in a fixed order. */
export const freeIds = (used: ReadonlySet<string>, count: number): string[] =>
  idsFrom(0, used, count).ids;

/** What an option's text ends at: a tag, its bracket, a comment, a divert, the end of the line. */
const TEXT_END = /\s*(?:(?<!\\)[#\]]|\/\/|\/\*|->|\r?$)/;

/** Puts `# id:` behind an option's text, in front of its other tags, inside the brackets when it has them. */
export const withId = (line: string, id: string): string => {
  const bracket = line.search(/(?<!\\)\[/) + 1;
  const cut = bracket + line.slice(bracket).search(TEXT_END);
  return `${line.slice(0, cut)} # id: ${id}${line.slice(cut)}`;
};

/** The same text with ids on the options that stand on these lines (1-based). */
export const withIds = (source: string, lines: ReadonlyMap<number, string>): string =>
  source
    .split('\n')
    .map((line, at) => {
      const id = lines.get(at + 1);
      return id === undefined ? line : withId(line, id);
    })
    .join('\n');

/** For each file, which line gets which id: one id a place, in their order. */
export const idsFor = (
  places: readonly Place[],
  ids: readonly string[],
): Map<string, Map<number, string>> => {
  const byFile = new Map<string, Map<number, string>>();
  places.forEach(({ file, line }, at) => {
    const lines = byFile.get(file) ?? new Map<number, string>();
    lines.set(line, ids[at] ?? '');
    byFile.set(file, lines);
  });
  return byFile;
};
