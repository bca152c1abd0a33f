// The real story, line by line: told at the worst and at the best of both meters no line looks alike, nor reads alike.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describe as say } from '#app/describe';
import { calledIn } from '#app/moment';
import { stageFor } from '#app/stage';
import type { Stage } from '#app/stageTypes';
import { afterDecision, afterLine, emptyStaging, type Staging } from '#app/staging';
import { recordOfPlan } from '#check/planReplay';
import type { Band } from '#domain/band';
import { readStoryFolder } from '#story/storyFolder';
import { storyIds } from '#story/storyIds';
import type { StoryFile } from '#story/storyFile';
import { Talk } from '#story/talk';
import { planOf } from '#support/plans';

const STORIES = 'stories';

/** Every staging that the scenario's plans pass through, once for each line. */
const stagingsOf = (story: StoryFile): Map<string, Staging> => {
  const { scenario } = story;
  const found = new Map<string, Staging>();
  for (const file of readdirSync(`${STORIES}/${scenario.id}/plans`)) {
    const record = recordOfPlan(story, planOf(scenario.id, file.replace(/\.plan$/, '')));
    const talk = new Talk(story, record);
    for (const decision of record.decisions) talk.decide(decision);
    let staging = emptyStaging(scenario);
    for (const beat of talk.beats) {
      staging = afterDecision(staging, beat.decision);
      for (const told of beat.told) {
        staging = afterLine(staging, told, scenario);
        found.set(told.line.text, staging);
      }
    }
  }
  return found;
};

const visible = ({ people, light, weather, objects, closedIn, touch }: Stage): string[] => [
  ...people.flatMap(({ posture, expression, gaze, nearness, stance }) => [
    posture,
    expression,
    gaze,
    String(nearness),
    stance,
  ]),
  ...[light.lamp, light.daylight, light.vignette, weather.strength].map(String),
  objects.join(),
  String(closedIn),
  String(touch),
];

describe.each(storyIds(STORIES))('%s', (id) => {
  const { file: story } = readStoryFolder(`${STORIES}/${id}`, id);
  if (!story) throw new Error(`${id} does not compile`);
  const { scenario } = story;
  const stagings = stagingsOf(story);
  const at = (staging: Staging, band: Band): Stage =>
    stageFor(scenario, { ...staging, trust: band, safety: band, nearness: band });

  test('has lines to look at', () => {
    expect(stagings.size).toBeGreaterThan(100);
  });

  test('a repaired and a ruptured version of each line differ in at least four visible things', () => {
    for (const [text, staging] of stagings) {
      const [worst, best] = [at(staging, 0), at(staging, 3)];
      const [left, right] = [visible(worst), visible(best)];
      const seen = left.filter((value, index) => value !== right[index]);
      expect(seen.length, text).toBeGreaterThanOrEqual(4);
      const called = calledIn(scenario);
      expect(say(worst, called), text).not.toBe(say(best, called));
    }
  });
});
