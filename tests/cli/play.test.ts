// A whole talk by typed commands, without a terminal: what is said, undo, skipping, and the plan that is written out.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parsePlan } from '#check/plan';
import { replayPlan } from '#check/planReplay';
import { run } from '#cli/playCommand';
import { makeText } from '#domain/textForm';
import { readStoryFolder } from '#story/storyFolder';
import { HALL, recordOf, scenarioJson } from '#support/stories';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'play-')), 'hall');
  mkdirSync(folder);
  writeFileSync(join(folder, 'scenario.json'), JSON.stringify(scenarioJson()));
  writeFileSync(join(folder, 'main.ink'), HALL);
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

type Played = { said: string[]; all: string; output: string; exitCode: number };

/** `typed` are the lines that a person types; `said[n]` answers line n, `said[0]` is the opening. */
const play = async (typed: readonly string[], args: readonly string[] = []): Promise<Played> => {
  const said: string[] = [];
  const input = Readable.from(typed.map((line) => `${line}\n`));
  const terminal = { input, print: (text: string) => void said.push(text), width: 80 };
  const { output, exitCode } = await run([folder, ...args], terminal);
  return { said, all: said.join('\n'), output, exitCode };
};

/** The number under which an option stands on a screen. */
const numberOf = (screen: string | undefined, text: string): string =>
  new RegExp(String.raw`^ {2}(\d) {2}.*${text}`, 'm').exec(screen ?? '')?.[1] ?? 'none';

describe('a turn', () => {
  test('shows the lines, the options, the meters and the ledger', async () => {
    const { said } = await play(['q']);
    expect(said[0]).toContain('Scene 1 of 2 · In · choice 1');
    expect(said[0]).toContain('ROBIN: You are late.');
    expect(said[0]).toMatch(/ {2}1 {2}\S.*\n {2}2 {2}\S.*\n {2}3 {2}\S/);
    expect(said[0]).toMatch(/Trust {2}█+░+ +24\.0 {2}1 thin/);
    expect(said[0]).toContain('No promise yet.');
  });

  test('tells what was taken, what it moved, and why', async () => {
    const { said } = await play([]);
    const one = numberOf(said[0], 'I said six');
    const { said: answers } = await play([one]);
    expect(answers[1]).toContain('> "I said six and it is nine."');
    expect(answers[1]).toMatch(/own: trust \+2\.00, safety \+5\.00 \(landed\)/);
    expect(answers[1]).toContain('Robin');
  });

  test('shows a promise in the ledger', async () => {
    const { all } = await play([], ['--record', makeText(recordOf(['bbbb', 'ffff']))]);
    expect(all).toContain('rent: kept (specific, weight 2, due hall-2)');
  });

  test('leaves meters out when they are turned off', async () => {
    const { said } = await play(['m', 'm']);
    expect(said[1]).not.toContain('Trust');
    expect(said[2]).toContain('Trust');
  });
});

describe('going back', () => {
  test('u takes the last choice back, r goes back to a choice', async () => {
    const { said } = await play(['1', '1', 'u', 'r 1', 'u']);
    expect(said[2]).toContain('choice 3');
    expect(said[3]).toContain('choice 2');
    expect(said[4]).toContain('choice 1');
    expect(said[5]).toBe('Nothing was chosen yet.');
  });

  test('r wants the number of a choice that was made', async () => {
    const { said } = await play(['1', 'r 7', 'r']);
    expect(said[2]).toBe('Write r and the number of a choice, 1 to 1.');
    expect(said[3]).toBe(said[2]);
  });
});

test('s skips the scene where that can be done, and says where it cannot', async () => {
  const { said } = await play(['s', 's']);
  expect(said[1]).toContain('You talked in the hall.');
  expect(said[1]).toContain('Scene 2 of 2');
  expect(said[2]).toBe('No scene can be skipped from here.');
});

test('anything else is answered with help, and a wrong number with what there is', async () => {
  const { said } = await play(['hello', '9', '']);
  expect(said[1]).toContain('u undo');
  expect(said[2]).toBe('There is no option 9 here; choose from 1 to 3.');
  expect(said[3]).toContain('u undo');
});

describe('a plan', () => {
  test('is written out with its end, and replays', async () => {
    const { all } = await play(['1', '1', '1', 'w first', '1', 'q']);
    const path = join(folder, 'plans', 'first.plan');
    expect(all).toContain(`The plan is written to ${path}.`);
    expect(all).toContain('The talk has ended. u takes the last choice back.');
    const plan = parsePlan(readFileSync(path, 'utf8'));
    const { file } = readStoryFolder(folder, 'hall');
    expect(plan.ok && file && replayPlan(file, plan.value)).toEqual([]);
    expect(readFileSync(path, 'utf8')).toMatch(/^= end (?:stay|go) · /m);
  });

  test('is never written over', async () => {
    mkdirSync(join(folder, 'plans'));
    writeFileSync(join(folder, 'plans', 'first.plan'), 'mine');
    const { said } = await play(['1', 'w first', 'w']);
    expect(said[2]).toContain('is there already');
    expect(said[3]).toBe('Write w and a name for the plan.');
    expect(readFileSync(join(folder, 'plans', 'first.plan'), 'utf8')).toBe('mine');
  });

  test('that skips a scene can be begun from', async () => {
    await play(['s', 'w skips', 'q']);
    const path = join(folder, 'plans', 'skips.plan');
    expect(readFileSync(path, 'utf8')).toContain('> skip:hall-1');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^> skip:hall-1.*$/m, '> bbbb x\n> gggg y'),
    );
    const { said } = await play(['q'], ['--plan', path]);
    expect(said[0]).toContain('choice 3');
    expect(said[0]).toContain('sort: open, last faded (vague, weight 1)');
  });
});

describe('what it is asked to begin with', () => {
  test('a record comes back to its place, and q says how', async () => {
    const { said } = await play(['1', 'q']);
    const text = /--record (\S+)/.exec(said[2] ?? '')?.[1] ?? '';
    const { said: again } = await play(['q'], ['--record', text]);
    expect(again[0]).toContain('choice 2');
  });

  test('a record that the story no longer fits goes on from where it parts', async () => {
    const { said } = await play([], ['--record', makeText(recordOf(['bbbb', 'zzzz']))]);
    expect(said[0]).toContain('no longer offers zzzz at choice 2');
    expect(said[0]).toContain('· choice 2');
  });

  test('the same seed gives the same order, another may not', async () => {
    const order = async (seed: string) => (await play([], ['--seed', seed])).said[0];
    expect(await order('7')).toBe(await order('7'));
    const orders = await Promise.all(['1', '2', '3', '4', '5', '6'].map(order));
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  test('the intent is the one asked for', async () => {
    expect((await play([], ['--intent', 'leaving'])).all).toContain('intent leaving');
  });

  test.each([
    [['--intent', 'sure'], '--intent takes one of'],
    [['--seed', 'x'], '--seed takes a whole number'],
    [['--record', 'nonsense'], 'not a saved talk'],
    [['--plan', 'nowhere.plan'], 'There is no plan nowhere.plan.'],
    [['--plan', 'a', '--record', 'b'], 'not with both'],
    [['--loud'], 'Usage: play'],
    [['another'], 'Name one story folder'],
  ])('%j is refused in one sentence', async (args, sentence) => {
    const { said, output, exitCode } = await play([], args);
    expect({ said, exitCode }).toEqual({ said: [], exitCode: 2 });
    expect(output).toContain(sentence);
  });

  test('a folder that is not there is refused', async () => {
    folder = join(folder, 'none');
    expect((await play([])).exitCode).toBe(2);
    folder = join(folder, '..');
  });

  test('a story that does not compile tells its mistakes', async () => {
    writeFileSync(join(folder, 'main.ink'), HALL.replace('move: own', 'move: won'));
    const { output, exitCode } = await play([]);
    expect(exitCode).toBe(1);
    expect(output).toContain('main.ink:11: "won" is not a known move');
    expect(existsSync(join(folder, 'plans'))).toBe(false);
  });
});
