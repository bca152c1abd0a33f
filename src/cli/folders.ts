// Which story folders a command works on: the ones named, or all that ship.
// Must not know: what is done with them.
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { storyIds } from '#story/storyIds';

const STORIES = 'stories';

/** Absolute paths. */
export const foldersFrom = (named: readonly string[]): string[] =>
  named.length > 0
    ? named.map((path) => resolve(path))
    : storyIds(STORIES).map((id) => resolve(join(STORIES, id)));

/** One sentence when one of the named is no folder; undefined when all are. */
export const noFolderAmong = (command: string, named: readonly string[]): string | undefined => {
  const missing = named.find((path) => !existsSync(path));
  if (missing !== undefined) return `There is no ${missing}.`;
  const file = named.find((path) => !statSync(path).isDirectory());
  return file && `${command} works on a scenario's folder, and ${file} is a file.`;
};
