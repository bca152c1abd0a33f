// The server as a program: it starts over the real build, refuses a taken port, and stops when told to.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { freePort } from '#support/freePort';

const root = fileURLToPath(new URL('../..', import.meta.url));

const start = (port: number): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const firstWords = async (stream: NodeJS.ReadableStream | null): Promise<string> => {
  if (stream === null) throw new Error('expected a pipe');
  const [words]: unknown[] = await once(stream, 'data');
  return String(words);
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`says where it is, and ends without a complaint on ${signal}`, async () => {
    const port = await freePort();
    const server = start(port);
    try {
      expect(await firstWords(server.stdout)).toBe(`Groundwork is at http://127.0.0.1:${port}\n`);
      expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
      const ended = once(server, 'exit');
      server.kill(signal);
      expect(await ended).toEqual([0, null]);
    } finally {
      server.kill('SIGKILL');
    }
  });
}

test('says in one sentence that its port is taken', async ({ baseURL }) => {
  const port = Number(new URL(baseURL ?? '').port);
  const server = start(port);
  const ended = once(server, 'exit');
  expect(await firstWords(server.stderr)).toContain(`Port ${port} is already in use`);
  expect(await ended).toEqual([1, null]);
});

test('ends with the shell through which npm started it', async () => {
  const port = await freePort();
  // What npm does on SIGTERM: the shell in between goes, and nobody tells the server.
  const shell = spawn(
    'sh',
    ['-c', '"$0" --import tsx src/server/main.ts; true', process.execPath],
    {
      cwd: root,
      env: { ...process.env, PORT: String(port), npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  expect(await firstWords(shell.stdout)).toContain(`:${port}`);
  shell.kill('SIGTERM');
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
  await expect.poll(answers).toBe(false);
});
