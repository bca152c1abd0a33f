import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '#cli/mapCommand';
import { HALL, scenarioJson } from '#support/stories';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'map-')), 'hall');
  mkdirSync(join(folder, 'plans'), { recursive: true });
  writeFileSync(join(folder, 'scenario.json'), JSON.stringify(scenarioJson()));
  writeFileSync(join(folder, 'main.ink'), HALL);
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

test('without a wish it lists the knots, with how many plays came through each', async () => {
  const { output, exitCode } = await run([folder]);
  expect(exitCode).toBe(0);
  expect(output).toMatch(
    /^one {2}main\.ink:8 · hall-1 · 5 options · in 100 % of plays\n {4}-> two$/m,
  );
  expect(output).toContain('skip_hall_1  main.ink:44 · in no play');
  expect((await run([folder])).output).toBe(output);
});

test('a plan heats what no random play comes through', async () => {
  const plan = '# Skips\nintent undecided · seed 1\n> skip:hall-1\n';
  writeFileSync(join(folder, 'plans', 'skips.plan'), plan);
  expect((await run([folder])).output).toMatch(/^skip_hall_1 {2}\S+ · in 1 % of plays$/m);
});

test('draws to a file, and in Mermaid', async () => {
  const file = join(folder, 'map.svg');
  expect(await run([folder, '--svg', file])).toEqual({
    output: `The map is written to ${file}.`,
    exitCode: 0,
  });
  expect(readFileSync(file, 'utf8')).toMatch(/^<svg [\s\S]*in 100 % of plays[\s\S]*<\/svg>\n$/);
  expect((await run([folder, '--mermaid'])).output).toMatch(/^flowchart TD\n/);
  expect((await run([folder, '--svg', join(folder, 'none', 'map.svg')])).exitCode).toBe(2);
});

test('a story that cannot be played yet is drawn without heat', async () => {
  writeFileSync(join(folder, 'main.ink'), HALL.replace('move: own', 'move: won'));
  const { output, exitCode } = await run([folder]);
  expect(exitCode).toBe(0);
  expect(output).toContain('one  main.ink:8 · hall-1 · 5 options\n');
});

test('ink by others is drawn from its file, with what it includes, and with heat', async () => {
  const file = join(folder, 'inn.ink');
  const text = `INCLUDE more.ink
VAR gold = 3
-> inn
=== inn
- (top) You stand in the inn.
{You look.|You look again.}
* [Drink] You drink. -> inn
* {gold > 5} [Buy it] -> owner
* -> END
=== owner
It is yours.
-> END
=== maze
{gold} ways.
-> DONE
`;
  writeFileSync(file, text);
  writeFileSync(join(folder, 'more.ink'), '=== more\nMore.\n-> END\n');
  const { output, exitCode } = await run([file]);
  expect(exitCode).toBe(0);
  expect(output).toContain('inn  inn.ink:4 · 3 options · in 100 % of plays');
  expect(output).toContain('owner  inn.ink:10 · in no play');
  expect(output).toContain('more  more.ink:1 · in no play');
  // its one line is never told as it is written, so that nothing is known of it
  expect(output).toMatch(/^maze {2}inn\.ink:13$/m);
});

test('a wrong wish is refused in one sentence', async () => {
  const said = async (...args: string[]): Promise<string> => {
    const { output, exitCode } = await run(args);
    expect(exitCode).toBe(2);
    expect(output).toContain(' Usage: map <folder or .ink file> [--svg file] [--mermaid]');
    return output;
  };
  expect(await said('nowhere')).toContain('There is no nowhere.');
  expect(await said(folder, '--big')).toContain("Unknown option '--big'.");
  expect(await said(folder, folder)).toContain('Name one story.');
  expect(await said(folder, '--svg', join(folder, 'main.ink'))).toContain('ends in .svg.');
  expect(readFileSync(join(folder, 'main.ink'), 'utf8')).toBe(HALL);
});
