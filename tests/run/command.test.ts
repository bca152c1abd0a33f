// Programs are run to their end, or ended, with everything they started.
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { run } from './command.ts';

const node = (script: string, limit = 20) =>
  run({ program: process.execPath, args: ['-e', script], limit });

/** Whether anybody listens on a port of this machine. */
const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });

/** A program that starts another one, which tells its port; neither ever ends. */
const PARENT = `require('node:child_process').spawn(process.execPath, ['-e', \`
  const server = require('node:net').createServer();
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
\`], { stdio: 'inherit' });
setInterval(() => {}, 1000);`;

describe('run', () => {
  test('gives the exit code and all that was said', async () => {
    const { code, output } = await node(
      "console.log('out'); console.error('err'); process.exit(3)",
    );
    expect([code, output.split('\n').toSorted()]).toEqual([3, ['', 'err', 'out']]);
  });

  test('ends what runs over its time, and its children', async () => {
    const { code, output } = await node(PARENT, 2);
    expect(code).toBe(-1);
    expect(output).toMatch(/^\d+\n\nEnded after 2 seconds\.\n$/);
    await expect.poll(() => listens(Number.parseInt(output, 10))).toBe(false);
  });

  test('says so when there is no such program', async () => {
    const { code, output } = await run({ program: 'no-such-program', args: [], limit: 5 });
    expect(code).toBe(-1);
    expect(output).toContain('no-such-program could not start');
  });
});
