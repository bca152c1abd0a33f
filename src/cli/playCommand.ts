// `story play <folder>`: a scenario in the terminal, with meters, promises and reasons in sight.
// Must not know: the model, or how a turn is laid out.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { readStoryFolder } from '#story/storyFolder';
import { sayProblem } from '#story/storyFault';
import type { Done } from './done.ts';
import { foldersFrom, noFolderAmong } from './folders.ts';
import { beginningRecord } from './play/beginning.ts';
import { PLAY_USAGE, type PlayOptions, playOptions } from './play/options.ts';
import { type Answer, PlaySession } from './play/session.ts';

export type Terminal = {
  input: NodeJS.ReadableStream;
  print(text: string): void;
  /** characters a row */
  width: number;
  /** where a prompt is shown; absent when commands come from a file or a pipe */
  screen?: NodeJS.WritableStream;
};

const ownTerminal = (): Terminal => {
  const { stdin: input, stdout } = process;
  const print = (text: string): void => void stdout.write(`${text}\n`);
  return { input, print, width: stdout.columns || 80, ...(input.isTTY && { screen: stdout }) };
};

/** As short as it can be said from here. */
const shown = (path: string): string => {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
};

/** A bare name goes among the story's plans; nothing that is there is written over. Answers with what to say. */
const writePlan = (folder: string, { name, text }: NonNullable<Answer['write']>): string => {
  const file = name.endsWith('.plan') ? name : `${name}.plan`;
  const path = basename(file) === file ? join(folder, 'plans', file) : file;
  if (existsSync(path)) return `${shown(path)} is there already. Choose another name.`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return `The plan is written to ${shown(path)}.`;
  } catch {
    return `${shown(path)} could not be written. Choose another place.`;
  }
};

const sayAnswer = ({ say, write }: Answer, folder: string): string =>
  [write && writePlan(folder, write), say]
    .filter((one) => one !== undefined && one !== '')
    .join(' ');

const listen = async (session: PlaySession, folder: string, terminal: Terminal): Promise<void> => {
  const { input, print, screen } = terminal;
  const lines = createInterface({ input, ...(screen && { output: screen }) });
  print(session.opening);
  lines.prompt();
  for await (const line of lines) {
    const answer = session.answer(line);
    print(sayAnswer(answer, folder));
    if (answer.over) return lines.close();
    lines.prompt();
  }
  print(session.farewell);
};

const playFolder = async (
  folder: string,
  options: PlayOptions,
  terminal: Terminal,
): Promise<Done> => {
  const { file, errors } = readStoryFolder(folder, basename(folder));
  if (!file) return { output: errors.map(sayProblem).join('\n'), exitCode: 1 };
  const record = beginningRecord(file, options);
  if (!record.ok) return { output: record.error, exitCode: 2 };
  const session = PlaySession.open(file, record.value, terminal.width);
  if (!session.ok) return { output: sayProblem(session.error), exitCode: 1 };
  await listen(session.value, folder, terminal);
  return { output: '', exitCode: 0 };
};

/** Plays until `q` or the end of the input. */
export const run = (args: readonly string[], terminal = ownTerminal()): Promise<Done> => {
  const options = playOptions(args);
  if (!options.ok) return Promise.resolve({ output: options.error, exitCode: 2 });
  const { paths } = options.value;
  const [folder, ...more] = foldersFrom(paths);
  const refusal =
    folder === undefined || paths.length === 0 || more.length > 0
      ? 'Name one story folder.'
      : noFolderAmong('play', paths);
  if (folder === undefined || refusal !== undefined)
    return Promise.resolve({ output: `${refusal} Usage: ${PLAY_USAGE}`, exitCode: 2 });
  return playFolder(folder, options.value, terminal);
};
