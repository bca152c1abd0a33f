// The author's command: `npm run story -- <command> …`. Prints, and sets the exit code.
// Must not know: how a command does its work.
import { answerTo } from './answer.ts';

const { output, exitCode } = await answerTo(process.argv.slice(2));
if (output !== '') console.log(output);
process.exitCode = exitCode;
