// Is what was built still what the sources say? Newest source against the build's page, folders included.
// Must not know: how to build.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** A folder's own time tells of files that were added or taken away. Milliseconds; 0 where nothing is. */
const newestIn = (place: string): number => {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = readdirSync(place).filter((name) => name !== 'node_modules');
  const inside = names.map((name) => newestIn(path.join(place, name)));
  return Math.max(found.mtimeMs, ...inside);
};

/** True when `product` exists and none of `sources` (files or folders) is newer. */
export const isFresh = (product: string, sources: readonly string[]): boolean => {
  const made = statSync(product, { throwIfNoEntry: false });
  return made !== undefined && Math.max(...sources.map(newestIn)) <= made.mtimeMs;
};
