// Opening and closing the port.
import { describe, expect, test } from 'vitest';
import { listen } from '#server/listen';
import { ask } from './asking.ts';

const hello = (_: unknown, response: { end: (text: string) => void }): void =>
  response.end('hello');

describe('listen', () => {
  test('answers until it is closed, and then gives the port back', async () => {
    const first = await listen(hello, { port: 0, host: '127.0.0.1' });
    if (!first.ok) throw new Error(first.error);
    const { port, close } = first.value;
    expect((await ask(port, '/')).body).toBe('hello');
    await close();
    await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED');
  });

  test('says in one sentence that the port is taken', async () => {
    const first = await listen(hello, { port: 0, host: '127.0.0.1' });
    if (!first.ok) throw new Error(first.error);
    const { port, close } = first.value;
    const second = await listen(hello, { port, host: '127.0.0.1' });
    await close();
    expect(second).toEqual({
      ok: false,
      error: `Port ${port} is already in use; stop the other program or choose another with PORT=<number>.`,
    });
  });
});
