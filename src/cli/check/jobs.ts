// What there is to check: folders with a scenario, and single files.
// Must not know: how it is checked.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isOurs } from '#story/ownStory';
import { foldersFrom } from '../folders.ts';

/** `own`: one file of a teacher, whose tags say what scenario.json would. */
export type Job = { kind: 'folder' | 'own' | 'plain'; path: string };

/** Where ink begins. */
export const MAIN = 'main.ink';

/** Nothing where there is no file. */
export const read = (path: string): string | undefined =>
  existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;

const jobFor = (path: string, plain: boolean): Job => {
  const isFolder = statSync(path).isDirectory();
  if (isFolder && !plain) return { kind: 'folder', path };
  const main = isFolder ? join(path, MAIN) : path;
  const text = read(main);
  if (text === undefined) throw new RangeError(`There is no ${MAIN} in ${path}.`);
  return { kind: !plain && isOurs(text) ? 'own' : 'plain', path: main };
};

/** Bytes of a story by others that is likely to have more states than one thread explores in a breath. */
const LONG = 48 * 1024;

/** Whether it is worth waking other threads before it is read. A story of ours has few states for its length. */
export const isLong = ({ kind, path }: Job): boolean =>
  kind === 'plain' && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) >= LONG;

/** Throws RangeError for a path that is not there. */
export const jobsFor = (paths: readonly string[], plain: boolean): Job[] => {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new RangeError(`There is no ${missing}.`);
  const named = paths.map((path) => resolve(path));
  return (named.length > 0 ? named : foldersFrom([])).map((path) => jobFor(path, plain));
};
