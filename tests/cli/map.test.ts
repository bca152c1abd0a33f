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

test('a wrong wish is refused in one sentence', async () => {
  for (const args of [['nowhere'], [folder, '--big'], [folder, folder]])
    expect(await run(args)).toEqual({
      output: 'Name one story folder that is there. Usage: map <folder> [--svg file] [--mermaid]',
      exitCode: 2,
    });
});
