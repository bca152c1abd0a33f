// What there is to check, read and compiled.
// Must not know: how it is checked.
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Subject } from '#check/checkStory';
import { compileInk, compileStory } from '#story/compile';
import { ownHash } from '#story/ownHash';
import { headerProblems, ownScenario } from '#story/ownStory';
import type { ReadSource } from '#story/sources';
import { readStoryFolder } from '#story/storyFolder';
import { type Job, MAIN, read } from './jobs.ts';

const readerIn =
  (folder: string): ReadSource =>
  (file) =>
    read(join(folder, file));

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
