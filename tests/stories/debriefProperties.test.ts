// The debrief as a function of the record, over the shipped stories: the same record gives the same debrief, and a
// record cut at turn n gives the first n turns of it.
// Must not know: what a debrief says.
import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Play } from '#app/play';
import { freshRecord } from '#app/beginning';
import type { Debrief } from '#domain/debriefTypes';
import { INTENTS, cutAt, type PlayRecord } from '#domain/playRecord';
import type { StoryFile } from '#story/storyFile';
import { readStoryFolder } from '#story/storyFolder';
import { storyIds } from '#story/storyIds';

const STORIES = 'stories';
const RUNS = 12;

const storyOf = (id: string): StoryFile => {
  const { file } = readStoryFolder(join(STORIES, id), id);
  if (!file) throw new Error(`${id} does not compile`);
  return file;
};

const played = (story: StoryFile, record: PlayRecord): Play => {
  const play = Play.open(story, record);
  if (!play.ok) throw new Error(JSON.stringify(play.error));
  return play.value;
};

const debriefOf = (story: StoryFile, record: PlayRecord): Debrief => played(story, record).debrief;

/** A talk in which each choice is made by the next of the picks, until they or the story end. */
const walked = (story: StoryFile, intent: PlayRecord['intent'], picks: readonly number[]) => {
  const { id: scenario, hash } = story;
  const start = { scenario, hash, intents: story.scenario.intents };
  let play = played(story, freshRecord(start, { seed: 7, intent, playedBefore: true }));
  for (const pick of picks) {
    const { options } = play.moment;
    const option = options[pick % Math.max(1, options.length)];
    if (!option) break;
    const next = play.choose(option.id);
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    play = next.value;
  }
  return play.record;
};

const walks = fc.record({
  intent: fc.constantFrom(...INTENTS),
  picks: fc.array(fc.nat({ max: 11 }), { minLength: 3, maxLength: 60 }),
  cut: fc.nat({ max: 60 }),
});

describe.each(storyIds(STORIES))('debriefs of %s', (id) => {
  const story = storyOf(id);

  test('are the same for the same record', () => {
    fc.assert(
      fc.property(walks, ({ intent, picks }) => {
        const record = walked(story, intent, picks);
        expect(debriefOf(story, record)).toEqual(debriefOf(story, structuredClone(record)));
      }),
      { numRuns: RUNS },
    );
  });

  test('of a record cut at turn n are the first n turns of the whole one', () => {
    fc.assert(
      fc.property(walks, ({ intent, picks, cut }) => {
        const record = walked(story, intent, picks);
        const n = Math.min(cut, record.decisions.length);
        const whole = debriefOf(story, record);
        const part = debriefOf(story, cutAt(record, n));
        expect(part.walked).toEqual(whole.walked.slice(0, n));
        expect(part.course.start).toEqual(whole.course.start);
        if (!whole.stopped) expect(part.course.points).toEqual(whole.course.points.slice(0, n));
        if (n < whole.walked.length) expect(part.closing).toEqual(whole.walked[n]?.before);
      }),
      { numRuns: RUNS },
    );
  });

  test('leave no line of the talk out', () => {
    fc.assert(
      fc.property(walks, ({ intent, picks }) => {
        const record = walked(story, intent, picks);
        const play = played(story, record);
        const { walked: turns, closing } = play.debrief;
        const told = [...turns.flatMap(({ before }) => before), ...closing].flatMap((passage) =>
          passage.kind === 'line' ? [passage.text] : [],
        );
        const { past, fresh } = play.moment;
        const shown = [...past, ...fresh.map(({ entry }) => entry)].filter(
          ({ kind }) => kind === 'line',
        );
        expect(told).toEqual(shown.map(({ text }) => text));
      }),
      { numRuns: RUNS },
    );
  });
});
