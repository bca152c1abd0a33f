// Which story folders a command works on: the ones named, or all that ship.
// Must not know: what is done with them.
import { join, resolve } from 'node:path';
import { storyIds } from '#story/storyIds';

const STORIES = 'stories';

/** Absolute paths. */
export const foldersFrom = (named: readonly string[]): string[] =>
  named.length > 0
    ? named.map((path) => resolve(path))
    : storyIds(STORIES).map((id) => resolve(join(STORIES, id)));
