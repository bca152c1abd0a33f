// Every plan of every story replays under the real reducer and reaches what it says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '#check/plan';
import { replayPlan } from '#check/planReplay';
import { readStoryFolder } from '#story/storyFolder';
import { storyIds } from '#story/storyIds';
import { sayProblem } from '#story/storyFault';

const STORIES = 'stories';

describe.each(storyIds(STORIES))('%s', (id) => {
  const folder = join(STORIES, id);
  const story = readStoryFolder(folder, id);
  const plans = readdirSync(join(folder, 'plans')).filter((name) => name.endsWith('.plan'));

  test('compiles without an error or a warning', () => {
    expect([...story.errors, ...story.warnings].map(sayProblem)).toEqual([]);
  });

  test('has at least eight plans', () => {
    expect(plans.length).toBeGreaterThanOrEqual(8);
  });

  test.each(plans)('%s reaches what it says', (name) => {
    const plan = parsePlan(readFileSync(join(folder, 'plans', name), 'utf8'));
    expect(plan.ok ? [] : plan.error).toEqual([]);
    if (plan.ok && story.file) expect(replayPlan(story.file, plan.value)).toEqual([]);
    expect(story.file).toBeDefined();
  });

  test('reaches every ending of the scenario by a plan', () => {
    const texts = plans.map((name) => readFileSync(join(folder, 'plans', name), 'utf8')).join('\n');
    const reached = [...texts.matchAll(/^= end (\S+) ·/gm)].map(([, end]) => end);
    for (const { id: end } of story.scenario?.ends ?? []) expect(reached).toContain(end);
  });
});
