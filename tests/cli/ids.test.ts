import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run, runIds } from '#cli/ids';
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
    output: 'hall: 1 id given, 0 plans brought up to date.',
    exitCode: 0,
  });
  expect(ink()).toMatch(/"The train stood in the tunnel\." # id: [b-z2-9]{4} # move: explain/);
  expect(ink()).toContain('# id: bbbb');
  expect(runIds(folder, 'hall').output).toBe('hall: 0 ids given, 0 plans brought up to date.');
});

test('an id that was given once is never given again, even when its option was taken out', () => {
  const given = (): string => {
    expect(runIds(folder, 'hall').output).toMatch(/^hall: 1 id given/);
    return /tunnel\." # id: (\S{4})/.exec(ink())?.[1] ?? '';
  };
  const all = [0, 1, 2].map(() => {
    writeFileSync(join(folder, 'main.ink'), HALL.replace('# id: cccc ', ''));
    return given();
  });
  expect(new Set(all).size).toBe(3);
  expect(JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8'))).toEqual({
    idsGiven: 3,
    ...scenarioJson(),
  });
});

test('a copied option is told which id to take out, and nothing is guessed', () => {
  writeFileSync(join(folder, 'main.ink'), HALL.replace('# id: cccc ', '# id: bbbb '));
  expect(runIds(folder, 'hall').output).toContain(
    'Mend: take the id out of the newer option, then run `npm run story -- ids`.',
  );
});

test.each(['nowhere', 'scenario.json'])('%s is no folder of a scenario', async (name) => {
  const { output, exitCode } = await run([join(folder, name)]);
  expect(exitCode).toBe(2);
  expect(output).toMatch(/^(There is no|ids works on a scenario's folder, and) .+\.$/);
});

test('brings the texts of plans up to date', () => {
  writeFileSync(join(folder, 'main.ink'), HALL);
  const plan = join(folder, 'plans', 'one.plan');
  writeFileSync(plan, '# One\nintent undecided · seed 1\n> bbbb Old words.\n');
  expect(runIds(folder, 'hall').output).toBe('hall: 0 ids given, 1 plan brought up to date.');
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
