// Stages in order, told one by one; what needs a failed stage is not run and does not pass.
import { describe, expect, test } from 'vitest';
import { runInOrder } from './inOrder.ts';
import type { Stage } from './stage.ts';

const ends = (name: string, passed: number, failed: number, needs: string[] = []): Stage => ({
  name,
  needs,
  run: async () => ({ counts: { passed, failed, skipped: 0 }, output: `${name} said this\n` }),
});

const told = async (stages: readonly Stage[]) => {
  const lines: string[] = [];
  let clock = 0;
  const counts = await runInOrder(
    stages,
    (text) => lines.push(text),
    () => {
      clock += 500;
      return clock;
    },
  );
  return { counts, lines };
};

describe('runInOrder', () => {
  test('tells a line for each stage and keeps quiet about what held', async () => {
    const { counts, lines } = await told([ends('types', 1, 0), ends('unit', 40, 0)]);
    expect(counts).toEqual({ passed: 41, failed: 0, skipped: 0 });
    expect(lines).toEqual([
      'ok   types    1 passed, 0 failed (0.5 s)',
      'ok   unit     40 passed, 0 failed (0.5 s)',
    ]);
  });

  test('tells a failure in full and goes on', async () => {
    const { counts, lines } = await told([ends('lint', 0, 1), ends('unit', 2, 0)]);
    expect(counts).toEqual({ passed: 2, failed: 1, skipped: 0 });
    expect(lines).toEqual([
      'FAIL lint     0 passed, 1 failed (0.5 s)',
      'lint said this',
      'ok   unit     2 passed, 0 failed (0.5 s)',
    ]);
  });

  test('does not run what has lost its ground', async () => {
    const { counts, lines } = await told([ends('build', 0, 1), ends('browser', 9, 0, ['build'])]);
    expect(counts).toEqual({ passed: 0, failed: 2, skipped: 0 });
    expect(lines.slice(2)).toEqual([
      'FAIL browser  0 passed, 1 failed (0.5 s)',
      'Not run, since it needs: build.',
    ]);
  });
});
