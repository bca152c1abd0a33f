import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runIds } from '#cli/ids';
import { HALL, scenarioJson } from '#support/stories';

let folder = '';
const ink = (): string => readFileSync(join(folder, 'main.ink'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hall-'));
  mkdirSync(join(folder, 'plans'));
  writeFileSync(join(folder, 'scenario.json'), JSON.stringify(scenarioJson()));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('gives ids to the options without one, and keeps the ones that are there', () => {
  writeFileSync(join(folder, 'main.ink'), HALL.replace('# id: cccc ', ''));
  expect(runIds(folder, 'hall')).toEqual({
    output: 'hall: 1 ids given, 0 plans brought up to date.',
    exitCode: 0,
  });
  expect(ink()).toMatch(/"The train stood in the tunnel\." # id: [b-z2-9]{4} # move: explain/);
  expect(ink()).toContain('# id: bbbb');
  expect(runIds(folder, 'hall').output).toBe('hall: 0 ids given, 0 plans brought up to date.');
});

test('brings the texts of plans up to date', () => {
  writeFileSync(join(folder, 'main.ink'), HALL);
  const plan = join(folder, 'plans', 'one.plan');
  writeFileSync(plan, '# One\nintent undecided · seed 1\n> bbbb Old words.\n');
  expect(runIds(folder, 'hall').output).toBe('hall: 0 ids given, 1 plans brought up to date.');
  expect(readFileSync(plan, 'utf8')).toContain('> bbbb "I said six and it is nine."');
});

test('writes nothing while the story has another mistake', () => {
  const broken = HALL.replace('# id: cccc ', '').replace('move: own', 'move: won');
  writeFileSync(join(folder, 'main.ink'), broken);
  const { output, exitCode } = runIds(folder, 'hall');
  expect(exitCode).toBe(1);
  expect(output).toMatch(/main\.ink:11: "won" is not a known move.*\nhall: nothing written\.$/s);
  expect(ink()).toBe(broken);
});
