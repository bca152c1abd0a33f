// Plays of a story for the heat of its map: its plans, and seeded random ones. Each is the texts that were told.
// Must not know: maps.
import { readFileSync } from 'node:fs';
import { replay } from '#app/replay';
import { parsePlan } from '#check/plan';
import type { ToldTexts } from '#check/map/heat';
import { recordOfPlan } from '#check/planReplay';
import { InkStory } from '#story/inkStory';
import { shownOrder } from '#story/optionOrder';
import { StoryFault } from '#story/storyFault';
import type { StoryFile } from '#story/storyFile';
import { Talk } from '#story/talk';
import type { PlayRecord } from '#domain/playRecord';
import { planPaths } from '../planFiles.ts';

const textsOf = ({ beats }: Talk): ToldTexts =>
  beats.flatMap(({ told }) => told.map(({ line }) => line.text));

const replayed = (story: StoryFile, record: PlayRecord): ToldTexts[] => {
  const there = replay(story, record);
  return there.ok ? [textsOf(there.value.talk)] : [];
};

/** Every plan that can be read and followed. */
export const planPlays = (folder: string, story: StoryFile): ToldTexts[] =>
  planPaths(folder)
    .map((path) => parsePlan(readFileSync(path, 'utf8')))
    .flatMap((plan) => (plan.ok ? replayed(story, recordOfPlan(story, plan.value)) : []));

/** More decisions than any story of ours has. */
const MOST_TURNS = 400;

/** The first of the order shown under the seed: chance enough, and the same every time. */
const randomPlay = (story: StoryFile, seed: number): ToldTexts[] => {
  const { intents } = story.scenario;
  const intent = intents[seed % intents.length] ?? 'undecided';
  const record = { format: 1, scenario: story.id, story: story.hash, intent, seed } as const;
  try {
    const talk = new Talk(story, { ...record, dealt: 0, decisions: [] });
    for (let turn = 0; turn < MOST_TURNS && talk.end === undefined; turn++) {
      const [option] = shownOrder(seed * 31 + turn, talk.shown);
      if (!option) break;
      talk.decide(option.id);
    }
    return [textsOf(talk)];
  } catch (thrown) {
    if (thrown instanceof StoryFault) return [];
    throw thrown;
  }
};

export const randomPlays = (story: StoryFile, count: number): ToldTexts[] =>
  Array.from({ length: count }, (_, seed) => seed + 1).flatMap((seed) => randomPlay(story, seed));

/** Ours are told without the speaker's name. */
const bareOf = (text: string): string => text.replace(/^[A-Z][A-Z .'-]*[A-Z]:\s+/, '');

/** Ink by others: told to the end, to a mistake, or to more turns than anybody takes. */
const plainPlay = (ink: unknown, seed: number): ToldTexts => {
  const told: string[] = [];
  try {
    const story = new InkStory(ink);
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      while (story.canContinue) told.push(bareOf(story.nextLine().text));
      const offered = story.options.map((_, at) => ({ id: `${at}` }));
      const [first] = shownOrder(seed * 31 + turn, offered);
      if (!first) break;
      story.choose(Number(first.id));
    }
  } catch (thrown) {
    if (!(thrown instanceof StoryFault)) throw thrown;
  }
  return told;
};

export const plainPlays = (ink: unknown, count: number): ToldTexts[] =>
  Array.from({ length: count }, (_, seed) => plainPlay(ink, seed + 1));
