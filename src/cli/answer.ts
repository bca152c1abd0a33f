// What the author's command answers to its words: a command's own answer, help, or how it is used.
// Must not know: how a command does its work, and where the answer is printed.
import { COMMANDS, USAGE } from './commands.ts';
import type { Done } from './done.ts';

const HELP = new Set(['--help', '-h', 'help']);

/** `check` tells its many words by itself. */
const helpFor = (name: string): string | undefined => {
  const { usage, more } = COMMANDS[name] ?? {};
  return more && [`npm run story -- ${usage}`, ...more.map((line) => `  ${line}`)].join('\n');
};

export const answerTo = async ([name = '', ...args]: readonly string[]): Promise<Done> => {
  if (HELP.has(name)) return { output: USAGE, exitCode: 0 };
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const said = name === '' ? '' : `There is no command ${name}.\n`;
    return { output: `${said}${USAGE}`, exitCode: 2 };
  }
  const asksHelp = args.some((word) => word === '--help' || word === '-h');
  const help = asksHelp ? helpFor(name) : undefined;
  if (help !== undefined) return { output: help, exitCode: 0 };
  return (await command.load()).run(asksHelp ? ['--help'] : args);
};
