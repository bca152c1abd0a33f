// `story new <id>`: lays a small scenario that compiles, passes and has its plans, to be written over by an author.
// Must not know: what stands in the template.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Done } from './done.ts';
import { isScenarioId, withName } from './new/layout.ts';

const TEMPLATE = fileURLToPath(new URL('new/template', import.meta.url));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

const layFile = (folder: string, file: string, id: string): void => {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, withName(readFileSync(join(TEMPLATE, file), 'utf8'), id));
};

const refused = (output: string): Promise<Done> => Promise.resolve({ output, exitCode: 2 });

const next = (folder: string): string =>
  [
    `It plays already:  npm run story -- play ${folder}`,
    `Prove it:          npm run story -- check ${folder}`,
    `Then put your own two people in it; ids for new options: npm run story -- ids ${folder}`,
  ].join('\n');

/** `stories` is the folder in which the scenario's own is laid. Nothing that is there is written over. */
export const run = (args: readonly string[], stories = 'stories'): Promise<Done> => {
  const [id = '', ...more] = args;
  if (!isScenarioId(id) || more.length > 0)
    return refused(
      'Give it one id, lower-case words joined by -: npm run story -- new the-blue-cup',
    );
  const folder = join(stories, id);
  if (existsSync(folder)) return refused(`${folder} is there already, so nothing was written.`);
  const files = filesIn(TEMPLATE);
  for (const file of files) layFile(folder, file, id);
  const output = [`${files.length} files laid in ${folder}.`, next(folder)].join('\n');
  return Promise.resolve({ output, exitCode: 0 });
};
