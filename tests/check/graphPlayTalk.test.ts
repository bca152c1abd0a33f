// A graph is played as the story itself is: the same readings, families, lines and ends on the same decisions.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exploreStory } from '#check/explore/exploreStory';
import { shippedGraph } from '#check/play/shippedGraph';
import { type PackedGraph, packGraph } from '#check/play/packedGraph';
import { Dice } from '#check/play/dice';
import { GraphWalk } from '#check/play/graphWalk';
import { balanceFindings } from '#check/balanceFindings';
import { balanceOf } from '#check/balance';
import { outcomesFrom } from '#check/outcomes';
import { findWitnesses } from '#check/witness';
import { parsePlan } from '#check/plan';
import { INTENTS, type Intent } from '#domain/playRecord';
import type { StoryFile } from '#story/storyFile';
import { readStoryFolder } from '#story/storyFolder';
import { Talk } from '#story/talk';
import { HALL, recordOf, storyOf } from '#support/stories';

const seenInTalk = (talk: Talk) => ({
  readings: talk.now,
  family: talk.family,
  end: talk.end,
  offered: talk.shown.map(({ id }) => id).toSorted(),
  skippable: talk.skippable,
  told: talk.beats.at(-1)?.told.map(({ line }) => line.text),
});

const seenInWalk = (walk: GraphWalk): ReturnType<typeof seenInTalk> => ({
  readings: walk.readings,
  family: walk.family,
  end: walk.end ?? undefined,
  offered: walk.offered.map(({ id }) => id).toSorted(),
  skippable: walk.skippable,
  told: walk.told.map((line) => walk.graph.lines[line] ?? ''),
});

/** Plays both at once; `pick` says the next decision. */
const expectAlike = (
  story: StoryFile,
  graph: PackedGraph,
  intent: Intent,
  pick: (ways: readonly string[], turn: number) => string | undefined,
): void => {
  const talk = new Talk(story, recordOf([], { intent, scenario: story.id, story: story.hash }));
  const walk = new GraphWalk(graph, story.scenario, intent, new Dice(1));
  expect(seenInWalk(walk)).toEqual(seenInTalk(talk));
  for (let turn = 0; talk.end === undefined; turn++) {
    const { offered, skippable } = seenInTalk(talk);
    const skips = skippable === undefined ? [] : [`skip:${skippable}`];
    const decision = pick([...offered, ...skips], turn);
    if (decision === undefined) return;
    talk.decide(decision);
    expect(walk.decide(decision)).toBe(true);
    expect(seenInWalk(walk)).toEqual(seenInTalk(talk));
  }
};

const explored = (story: StoryFile): PackedGraph =>
  packGraph(exploreStory(story, { states: 20_000 }).graph);

test('the hall, on every road', () => {
  const story = storyOf(HALL);
  const graph = explored(story);
  const dice = new Dice(1);
  for (let play = 0; play < 200; play++)
    expectAlike(
      story,
      graph,
      INTENTS[play % 3] ?? 'undecided',
      (ways) => ways[dice.below(ways.length)],
    );
});

describe('The Second Drawer', () => {
  const folder = fileURLToPath(new URL('../../stories/second-drawer', import.meta.url));
  const { file } = readStoryFolder(folder, 'second-drawer');
  if (!file) throw new Error('The Second Drawer does not compile');
  const { scenario } = file;
  const graph = explored(file);

  test('on sixty random roads, some of them with scenes skipped', () => {
    const dice = new Dice(2);
    for (let play = 0; play < 60; play++)
      expectAlike(file, graph, INTENTS[play % 3] ?? 'undecided', (ways) =>
        dice.chance(900)
          ? ways.filter((way) => !way.startsWith('skip:'))[dice.below(ways.length - 1)]
          : ways[dice.below(ways.length)],
      );
  }, 60_000);

  test('on the road of a plan', () => {
    const plan = parsePlan(readFileSync(`${folder}/plans/01-post-on-the-table.plan`, 'utf8'));
    if (!plan.ok) throw new Error('the plan cannot be read');
    const decisions = plan.value.steps.flatMap((one) => (one.kind === 'decide' ? [one.id] : []));
    expectAlike(file, graph, plan.value.intent, (_, turn) => decisions[turn]);
  });

  test('ships in less than 120 kB', () => {
    expect(JSON.stringify(shippedGraph(graph)).length).toBeLessThan(120_000);
  });

  test('has a witness for every end, option, line and promise, and nothing wrong on the way', () => {
    const found = findWitnesses(graph, scenario);
    expect(found.unwitnessed).toEqual([]);
    expect(found.mismatches).toEqual([]);
    expect(found.openPromises).toEqual([]);
    expect([...found.endings.keys()].toSorted()).toEqual(
      scenario.ends.map(({ id }) => id).toSorted(),
    );
    expect(found.choices.size).toBe(graph.choices.length);
  }, 60_000);

  test('is in balance', () => {
    const balance = balanceOf(graph, scenario, { plays: 20_000 });
    expect(balanceFindings(balance)).toEqual([]);
    expect(balance.every(({ unfinished }) => unfinished === 0)).toBe(true);
  }, 60_000);

  test('tells at the opening that playing well ends well, and playing blindly does not', () => {
    const effort = { plays: 200, seed: 1 };
    const found = outcomesFrom(shippedGraph(graph), scenario, [], 'undecided', effort);
    if (!found.ok) throw new Error(found.error);
    expect(found.value).toHaveLength(4);
    for (const { well, random } of found.value) {
      expect(well[0]).toMatchObject({ family: 'building-new', words: 'nearly always' });
      expect(random[0]?.family).toBe('rupture');
    }
  });
});
