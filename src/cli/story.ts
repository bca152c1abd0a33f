// The author's command: `npm run story -- <command> …`. Prints, and sets the exit code.
// Must not know: how a command does its work.
import { COMMANDS, USAGE } from './commands.ts';
import type { Done } from './done.ts';

const UNKNOWN: Done = { output: USAGE, exitCode: 2 };

const runCommand = async (name: string, args: readonly string[]): Promise<Done> => {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return command ? (await command.load()).run(args) : UNKNOWN;
};

const [name = '', ...args] = process.argv.slice(2);
const { output, exitCode } = await runCommand(name, args);
if (output !== '') console.log(output);
process.exitCode = exitCode;
