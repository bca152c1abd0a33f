// The author's command: `npm run story -- ids [folder…]`. Prints, and sets the exit code.
// Must not know: how a command does its work.
import { basename, join, resolve } from 'node:path';
import { storyIds } from '#story/storyFolder';
import { type Done, runIds } from './ids.ts';

const STORIES = 'stories';
const USAGE =
  'Usage: npm run story -- ids [story folder…]   gives ids to options without one, refreshes plans';

const foldersFrom = (named: readonly string[]): string[] =>
  named.length > 0
    ? named.map((path) => resolve(path))
    : storyIds(STORIES).map((id) => resolve(join(STORIES, id)));

const run = (command: string | undefined, rest: readonly string[]): Done => {
  if (command !== 'ids') return { output: USAGE, exitCode: 1 };
  const all = foldersFrom(rest).map((folder) => runIds(folder, basename(folder)));
  return {
    output: all.map(({ output }) => output).join('\n'),
    exitCode: all.some(({ exitCode }) => exitCode === 1) ? 1 : 0,
  };
};

const [command, ...rest] = process.argv.slice(2);
const { output, exitCode } = run(command, rest);
console.log(output);
process.exitCode = exitCode;
