import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellingBy, tellingOf } from '#app/telling';
import { cutAt, type PlayRecord, withDecision } from '#domain/playRecord';
import { LivePlays } from '#server/rooms/livePlays';
import { HALL, recordOf, storyOf } from '#support/stories';
import type { StoryFile } from '#story/storyFile';
import { BEGINNING, STORIES, WHOLE } from './serving.ts';

const HALL_STORY = storyOf(HALL);
const storyIn = (language: string): StoryFile => {
  const story = STORIES.story(BEGINNING.scenario, BEGINNING.story, language);
  if (!story) throw new Error('expected The Second Drawer');
  return story;
};

const apart = new Map<StoryFile, StoryFile>();

/** From the record alone, and from a story that shares nothing with the live ones. */
const fromScratch = (story: StoryFile, record: PlayRecord) => {
  const own = apart.get(story) ?? { ...story, ink: structuredClone(story.ink) };
  apart.set(story, own);
  return tellingOf(own, record);
};

const expectSame = (plays: LivePlays, story: StoryFile, record: PlayRecord): void => {
  const play = plays.at(story, record);
  const truth = fromScratch(story, record);
  expect(play !== undefined).toBe(truth.ok);
  if (play && truth.ok) expect(tellingBy(play)).toEqual(truth.value);
};

/** What may happen to one of a few rooms at once. */
const STEP = fc.record({
  room: fc.nat(2),
  language: fc.constantFrom('', 'es'),
  what: fc.oneof(
    { weight: 6, arbitrary: fc.record({ take: fc.nat(5) }) },
    { weight: 1, arbitrary: fc.record({ back: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ laidBeside: fc.nat(WHOLE.decisions.length) }) },
  ),
});

type What = { take: number } | { back: number } | { laidBeside: number };

const recordAfter = (story: StoryFile, record: PlayRecord, what: What): PlayRecord => {
  if ('laidBeside' in what)
    return { ...cutAt({ ...WHOLE, seed: record.seed }, what.laidBeside), dealt: what.laidBeside };
  if ('back' in what) return cutAt(record, Math.max(0, record.decisions.length - what.back));
  const told = fromScratch(story, record);
  if (!told.ok) throw new Error(told.error.message);
  const { options, skip } = told.value.offered;
  const all = skip === undefined ? options : [...options, skip];
  const taken = all[what.take % Math.max(1, all.length)];
  return taken === undefined ? record : withDecision(record, taken);
};

describe('a talk that is kept alive', () => {
  test('tells what its record tells from scratch, whatever happens to it and to others', () => {
    fc.assert(
      fc.property(fc.array(STEP, { minLength: 4, maxLength: 12 }), fc.nat(4), (steps, most) => {
        const plays = new LivePlays(most);
        // two rooms that began alike, and one that did not
        const rooms = [7, 7, 8].map((seed) => ({ ...BEGINNING, seed }));
        for (const { room, language, what } of steps) {
          const record = recordAfter(storyIn(''), rooms[room] ?? BEGINNING, what);
          rooms[room] = record;
          expectSame(plays, storyIn(language), record);
          expect(plays.size).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('goes on by one decision without another replay', () => {
    const plays = new LivePlays();
    const stories = storyIn('');
    plays.at(stories, BEGINNING);
    for (let turns = 1; turns <= WHOLE.decisions.length; turns += 1) {
      const record = { ...cutAt(WHOLE, turns), dealt: 0 };
      plays.at(stories, record);
      expect(plays.size).toBe(1);
    }
  });

  test('of a record that the story does not fit tells as far as it goes, and is not gone on from', () => {
    const plays = new LivePlays();
    const parted = recordOf(['bbbb', 'zzzz']);
    expectSame(plays, HALL_STORY, parted);
    expect(plays.size).toBe(0);
    expectSame(plays, HALL_STORY, withDecision(parted, 'ffff'));
    expectSame(plays, HALL_STORY, recordOf(['bbbb']));
    expectSame(plays, HALL_STORY, recordOf(['bbbb', 'zzzz']));
    expectSame(plays, HALL_STORY, recordOf(['bbbb', 'ffff']));
  });
});
