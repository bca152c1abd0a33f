// Runs one program to its end or to its time limit, with all it printed; leaves nothing running behind.
// Must not know: what the program is for.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export type Ran = {
  /** exit code; -1 when it could not start, was ended by a signal or ran out of time */
  code: number;
  /** standard output and error, as they came, without colours */
  output: string;
};

export type Command = {
  program: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** seconds */
  limit: number;
};

/** The whole group: runners start workers, browsers and servers of their own. */
const endGroup = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

/** No questions asked; every tool bounded to two threads. */
const QUIET = {
  CI: '1',
  GOMAXPROCS: '2',
  RAYON_NUM_THREADS: '2',
};

/** Never rejects. Interrupting us ends what we started. */
export const run = ({ program, args, env, limit }: Command): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...QUIET, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const said: Buffer[] = [];
    const interrupted = (): void => {
      endGroup(child);
      process.exit(130);
    };
    const finish = (code: number, note = ''): void => {
      clearTimeout(timer);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
      endGroup(child);
      const output = stripVTControlCharacters(Buffer.concat(said).toString('utf8'));
      resolve({ code, output: `${output}${note}` });
    };
    const timer = setTimeout(() => finish(-1, `\nEnded after ${limit} seconds.\n`), limit * 1000);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.once('error', (fault) => finish(-1, `${program} could not start: ${fault.message}\n`));
    child.once('close', (code) => finish(code ?? -1));
  });
