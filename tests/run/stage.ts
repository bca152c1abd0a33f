// One stage of the whole test run: a check that holds or not, or a runner that counts its tests.
// Must not know: the other stages.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { run } from './command.ts';
import type { Command } from './command.ts';
import { judged } from './counts.ts';
import type { Counts } from './counts.ts';

export type Outcome = { counts: Counts; output: string };
export type Stage = {
  name: string;
  /** stages by name that must have held; without them this one fails unrun */
  needs?: readonly string[];
  run: () => Promise<Outcome>;
};

/** Commands that must all end well; together they count as one test. */
export const check = (name: string, commands: readonly Command[]): Stage => ({
  name,
  run: async () => {
    const outputs: string[] = [];
    for (const command of commands) {
      const { code, output } = await run(command);
      outputs.push(output);
      if (code !== 0) {
        return { counts: { passed: 0, failed: 1, skipped: 0 }, output: outputs.join('') };
      }
    }
    return { counts: { passed: 1, failed: 0, skipped: 0 }, output: outputs.join('') };
  },
});

export type Runner = {
  name: string;
  needs?: readonly string[];
  command: Command;
  /** the file into which the command writes its report */
  report: string;
  counts: (report: string) => Counts | undefined;
};

/** A command that writes a report; an old report is removed first, so it can never stand for a new one. */
export const runner = ({ name, needs, command, report, counts }: Runner): Stage => ({
  name,
  ...(needs ? { needs } : {}),
  run: async () => {
    rmSync(report, { force: true });
    const { code, output } = await run(command);
    const reported = existsSync(report) ? counts(readFileSync(report, 'utf8')) : undefined;
    return { counts: judged(code, reported), output };
  },
});
