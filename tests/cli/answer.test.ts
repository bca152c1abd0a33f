import { describe, expect, test } from 'vitest';
import { answerTo } from '#cli/answer';
import { COMMANDS, USAGE } from '#cli/commands';

describe('help', () => {
  test.each(Object.keys(COMMANDS))('of %s is no mistake, in whole lines', async (name) => {
    for (const word of ['--help', '-h']) {
      const { output, exitCode } = await answerTo([name, word]);
      expect(exitCode).toBe(0);
      expect(output).toMatch(new RegExp(`^npm run story -- ${name}`));
      expect(output.split('\n').length).toBeGreaterThan(1);
    }
  });

  test.each(['--help', '-h', 'help'])('%s names every command', async (word) => {
    expect(await answerTo([word])).toEqual({ output: USAGE, exitCode: 0 });
    for (const name of Object.keys(COMMANDS)) expect(USAGE).toContain(`\n  ${name} `);
  });
});

test('a command that nobody knows is named', async () => {
  const { output, exitCode } = await answerTo(['chek']);
  expect(exitCode).toBe(2);
  expect(output).toMatch(/^There is no command chek\.\n/);
  expect((await answerTo([])).exitCode).toBe(2);
});

test.each(['play', 'map', 'ids', 'strings'])('%s without such a folder says so', async (name) => {
  const { output, exitCode } = await answerTo([name, 'stories/nowhere']);
  expect(exitCode).toBe(2);
  expect(output).toContain('There is no stories/nowhere.');
});
