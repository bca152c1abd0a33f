// What `new` lays is a scenario like any other: it compiles, its plans replay, every tag stands in it, and it overwrites nothing.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkStory } from '#check/checkStory';
import { parsePlan } from '#check/plan';
import { replayPlan } from '#check/planReplay';
import { titleFrom } from '#cli/new/layout';
import { run } from '#cli/newCommand';
import { readStoryFolder } from '#story/storyFolder';
import { sayProblem } from '#story/storyFault';

let stories = '';
beforeEach(() => {
  stories = mkdtempSync(join(tmpdir(), 'stories-'));
});
afterEach(() => rmSync(stories, { recursive: true, force: true }));

const laid = async (id: string) => {
  const done = await run([id], stories);
  const folder = join(stories, id);
  return { done, folder, story: readStoryFolder(folder, id) };
};
const plansIn = (folder: string): string[] =>
  readdirSync(join(folder, 'plans')).map((name) =>
    readFileSync(join(folder, 'plans', name), 'utf8'),
  );

describe('a scenario laid by new', () => {
  test('compiles under its own name without an error or a warning', async () => {
    const { done, story } = await laid('the-blue-cup');
    expect(done.exitCode).toBe(0);
    expect([...story.errors, ...story.warnings].map(sayProblem)).toEqual([]);
    expect(story.file?.scenario.title).toBe('The Blue Cup');
    expect(story.file?.scenario.scenes.map(({ id }) => id)).toEqual(['the-blue-cup-1']);
  });

  test('is proved whole, with nothing found', async () => {
    const { story } = await laid('the-blue-cup');
    const { report } = checkStory({ kind: 'house', path: story.id, ...story });
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ complete: true, open: 0, choicesTaken: report.choices });
    expect(report.endings.every(({ reached }) => reached)).toBe(true);
  });

  test('has plans that replay and reach every ending', async () => {
    const { folder, story } = await laid('the-blue-cup');
    const texts = plansIn(folder);
    expect(texts.length).toBeGreaterThanOrEqual(8);
    for (const text of texts) {
      const plan = parsePlan(text);
      expect(plan.ok ? [] : plan.error).toEqual([]);
      if (plan.ok && story.file) expect(replayPlan(story.file, plan.value)).toEqual([]);
    }
    for (const { id } of story.scenario?.ends ?? [])
      expect(texts.some((text) => text.includes(`= end ${id} ·`))).toBe(true);
  });

  test.each([
    ...['id', 'move', 'shows', 'misses', 'heard', 'meant', 'size', 'parts', 'promise', 'why'],
    ...['scene', 'stage', 'room', 'mood', 'prop', 'hold', 'event', 'end'],
  ])('shows the tag %s', async (tag) => {
    const { folder } = await laid('the-blue-cup');
    const scene = readFileSync(join(folder, 'scenes', '01-ten-past-nine.ink'), 'utf8');
    expect(scene).toContain(`# ${tag}: `);
  });

  test('keeps nothing of the name of its template', async () => {
    const { folder } = await laid('the-blue-cup');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    for (const file of files.filter((one) => one.isFile()))
      expect(readFileSync(join(file.parentPath, file.name), 'utf8')).not.toMatch(/new.scenario/i);
  });

  test('offers three options at each choice, of nearly the same length', async () => {
    const { story } = await laid('cup');
    const lengths = (story.compiled?.choices ?? []).map(({ choice }) => choice.text.length);
    expect(lengths.length).toBeGreaterThan(24);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.35);
  });
});

describe('new refuses', () => {
  test('to write over what is there', async () => {
    mkdirSync(join(stories, 'cup'));
    writeFileSync(join(stories, 'cup', 'main.ink'), 'mine');
    const { output, exitCode } = await run(['cup'], stories);
    expect(exitCode).toBe(2);
    expect(output).toContain('is there already');
    expect(readdirSync(join(stories, 'cup'))).toEqual(['main.ink']);
    expect(readFileSync(join(stories, 'cup', 'main.ink'), 'utf8')).toBe('mine');
  });

  test.each([[''], ['Blue Cup'], ['../cup'], ['cup-'], ['a--b']])('the id "%s"', async (id) => {
    expect((await run([id], stories)).exitCode).toBe(2);
    expect(readdirSync(stories)).toEqual([]);
  });

  test('two ids at once', async () => {
    expect((await run(['one', 'two'], stories)).exitCode).toBe(2);
    expect(readdirSync(stories)).toEqual([]);
  });
});

test('an id is a title, word by word', () => {
  expect(titleFrom('the-2nd-cup')).toBe('The 2nd Cup');
});
