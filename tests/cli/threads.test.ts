// Threads of `story check`: their code in one piece, how it fails, and when other threads are called.
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exploreTogether, type Others, Peers } from '#cli/check/peers';
import { stackInSource } from '#cli/check/stackInSource';
import { threadOf } from '#cli/check/startThread';
import { codesOf, type ThreadCode } from '#cli/check/threadCode';
import { bigStory } from '../bench/bigStory.ts';
import { inkFrom } from '../check/exploreSupport.ts';

const folder = mkdtempSync(join(tmpdir(), 'threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, ...rows: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, rows.join('\n'));
  return path;
};

const codeOf = async (path: string): Promise<ThreadCode> => (await codesOf([path]))(path);

const answerOf = async (code: ThreadCode, given: unknown): Promise<unknown> => {
  const thread = threadOf(code, given, 100);
  try {
    const [answer] = (await once(thread, 'message')) as [unknown];
    return answer;
  } finally {
    await thread.terminate();
  }
};

test('a thread runs TypeScript with all that it imports, ink included', async () => {
  fileOf('twice.ts', 'export const twice = (value: number): number => value * 2;');
  const path = fileOf(
    'doubling.ts',
    "import { parentPort, workerData } from 'node:worker_threads';",
    "import { Story } from 'inkjs';",
    "import { twice } from './twice.ts';",
    'parentPort?.postMessage([twice(workerData as number), typeof Story]);',
  );
  expect(await answerOf(await codeOf(path), 21)).toEqual([42, 'function']);
});

test.each(['thread.ts', 'shareThread.ts'])(
  'the code of %s asks for nothing but Node and ink: all else is in it',
  async (file) => {
    const { text } = (await codesOf([file]))(file);
    const asked = [...text.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name);
    expect(asked).toContain('inkjs');
    expect(asked.filter((name) => !/^(node:|inkjs(\/full)?$)/.test(name ?? ''))).toEqual([]);
  },
);

test('code that cannot be put together is told in one sentence, with file and line', async () => {
  const path = fileOf('broken.ts', 'const one = 1;', 'const two = ;');
  const told = codeOf(path).catch((thrown: unknown) => (thrown as Error).message);
  expect(await told).toMatch(/^The checker could not be put together: \S*broken\.ts:2: .+$/);
});

test('so is an import that leads nowhere', async () => {
  const path = fileOf('lost.ts', "import { gone } from './gone.ts';", 'gone();');
  const told = codeOf(path).catch((thrown: unknown) => (thrown as Error).message);
  expect(await told).toMatch(/^The checker could not be put together: \S*lost\.ts:1: .+$/);
});

test('a thread that fails tells where in its source', async () => {
  const path = fileOf(
    'failing.ts',
    'type Told = { text: string };',
    'const told: Told | undefined = [].at(0);',
    'const length = (one: Told): number =>',
    '  one.text.length;',
    'length(told as unknown as Told);',
  );
  const code = await codeOf(path);
  const thrown = await answerOf(code, 0).catch((one: unknown) => one as Error);
  const stack = await stackInSource((thrown as Error).stack ?? '', [code]);
  expect(stack).toMatch(
    /^TypeError: .+\n +at length \(\S*failing\.ts:4:7\)\n +at \S*failing\.ts:5:1/m,
  );
});

/** A thread's code that would fail: whoever calls it hears of it. */
const FAILING: ThreadCode = {
  file: 'none.ts',
  name: 'none.js',
  text: 'throw new Error("called");',
};
const others: Others = {
  count: 1,
  code: FAILING,
  memory: 100,
  signals: new SharedArrayBuffer(12),
};
const exploring = (scenes: number, peers = new Peers(others)): Promise<number> => {
  const ink = inkFrom(bigStory({ scenes, memory: 12, seed: 7 }).source);
  const found = exploreTogether({ ink }, { states: 100_000 }, peers);
  return found.then(({ graph }) => graph.nodes.length);
};

test('no other thread is called for a short story', async () => {
  expect(await exploring(9)).toBeLessThan(4096);
});

test('a long one calls them, and fails when they do', async () => {
  await expect(exploring(24)).rejects.toThrow('called');
});

test('those that were awake before and have failed are heard of', async () => {
  const peers = new Peers(others);
  peers.wake();
  await new Promise((passed) => setTimeout(passed, 200));
  await expect(exploring(9, peers)).rejects.toThrow('called');
});
