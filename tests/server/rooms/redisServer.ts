// A Redis of its own for one test file, on a free port of this machine, gone with it; where there is none, a reason to skip.
// Must not know: what is tested.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createClient } from '@redis/client';

const isInstalled = (): boolean => {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Undefined when the tests can run. */
export const whyNoRedis = isInstalled()
  ? undefined
  : 'redis-server is not installed on this machine; rooms in Redis are not tried';

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export type TestRedis = {
  url: string;
  /** stops it from answering, as a machine that swaps does, and lets it go on */
  stall: () => void;
  goOn: () => void;
  stop: () => Promise<void>;
};

const answers = async (url: string): Promise<void> => {
  const client = createClient({ url });
  client.on('error', () => {});
  await client.connect();
  await client.ping();
  client.destroy();
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

export const startRedis = async (): Promise<TestRedis> => {
  const port = await freePort();
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { stdio: 'ignore' },
  );
  const url = `redis://127.0.0.1:${port}`;
  await answers(url);
  return {
    url,
    stall: () => void child.kill('SIGSTOP'),
    goOn: () => void child.kill('SIGCONT'),
    stop: async () => {
      child.kill('SIGCONT');
      child.kill('SIGKILL');
      await ended(child);
    },
  };
};
