// What there is to check: folders with a scenario, single files, and what each is read as.
// Must not know: how it is checked.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Subject } from '#check/checkStory';
import { compileInk, compileStory } from '#story/compile';
import { ownHash } from '#story/ownHash';
import { headerProblems, ownScenario } from '#story/ownStory';
import type { ReadSource } from '#story/sources';
import { readStoryFolder } from '#story/storyFolder';
import { foldersFrom } from '../folders.ts';

/** `own`: one file of a teacher, whose tags say what scenario.json would. */
export type Job = { kind: 'folder' | 'own' | 'plain'; path: string };

const MAIN = 'main.ink';

const read = (path: string): string | undefined =>
  existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
const readerIn =
  (folder: string): ReadSource =>
  (file) =>
    read(join(folder, file));

/** Options with a move are ours; anything else is ink by others. */
const isOurs = (text: string): boolean => /#\s*move:/.test(text);

const jobFor = (path: string, plain: boolean): Job => {
  const isFolder = statSync(path).isDirectory();
  if (isFolder && !plain) return { kind: 'folder', path };
  const main = isFolder ? join(path, MAIN) : path;
  const text = read(main);
  if (text === undefined) throw new RangeError(`There is no ${MAIN} in ${path}.`);
  return { kind: !plain && isOurs(text) ? 'own' : 'plain', path: main };
};

/** Throws RangeError for a path that is not there. */
export const jobsFor = (paths: readonly string[], plain: boolean): Job[] => {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new RangeError(`There is no ${missing}.`);
  const named = paths.map((path) => resolve(path));
  return (named.length > 0 ? named : foldersFrom([])).map((path) => jobFor(path, plain));
};

const shown = (path: string): string => relative(process.cwd(), path) || '.';

const folderSubject = (path: string): Subject => {
  const { file, compiled, errors, warnings } = readStoryFolder(path, basename(path));
  return {
    kind: 'house',
    path: shown(path),
    errors,
    warnings,
    ...(file ? { file } : {}),
    ...(compiled ? { compiled } : {}),
  };
};

const ownSubject = (path: string): Subject => {
  const [text, name] = [readFileSync(path, 'utf8'), basename(path)];
  const hash = ownHash(text);
  const scenario = ownScenario(`own:${hash}`, name, text);
  const source = readerIn(dirname(path));
  const compiled = compileStory((file) => (file === MAIN ? text : source(file)), scenario);
  const errors = [...headerProblems(text), ...compiled.errors];
  const { warnings, ink } = compiled;
  const found = { kind: 'house', path: shown(path), compiled, errors, warnings } as const;
  return errors.length > 0
    ? found
    : { ...found, file: { format: 1, id: scenario.id, hash, scenario, ink } };
};

const plainSubject = (path: string): Subject => {
  const main = basename(path);
  const compiled = compileInk(readerIn(dirname(path)), main);
  return { kind: 'plain', path: shown(path), main, compiled };
};

/** Reads and compiles. */
export const subjectFor = ({ kind, path }: Job): Subject => {
  if (kind === 'folder') return folderSubject(path);
  return kind === 'own' ? ownSubject(path) : plainSubject(path);
};
