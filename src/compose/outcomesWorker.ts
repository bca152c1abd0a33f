// The worker that plays on from a choice some thousands of times, so that the page never waits for it.
// Must not know: pages. Answers each question with the number that it came with.
import { type OfferOutcome, outcomesOn } from '#check/outcomes';
import { type SwiftStory, swiftStory } from '#check/play/swiftStory';
import { type Roads, roadsFrom } from '#check/roads';
import { closedBeside } from '#check/closed';
import type { Intent } from '#domain/playRecord';
import type { StoryFile } from '#story/storyFile';

export type Asked = {
  question: number;
  /** where its roads are fetched from; none for a story that did not come with the build */
  url?: string;
  story: StoryFile;
  decisions: readonly string[];
  intent: Intent;
};
/** No outcomes where the story has no roads, or the decisions do not fit it. */
export type Answer = { question: number; outcomes?: Outcomes };
/** `closed`: options that exist there and are not open. */
export type Outcomes = { offers: readonly OfferOutcome[]; closed: number };

/** 2,000 plays for each option and each way to play: one in a hundred is told apart from three. */
const EFFORT = { plays: 2000, seed: 1 };

const fetched = async (url: string, story: string): Promise<Roads | undefined> => {
  try {
    const response = await fetch(url);
    return response.ok ? roadsFrom(await response.json(), story) : undefined;
  } catch {
    return undefined;
  }
};

/** A story without roads is explored here: some seconds, and the explorer comes only now. */
const explored = async (story: StoryFile): Promise<Roads | undefined> => {
  const { roadsOf } = await import('#check/roadsOf');
  return roadsOf(story);
};

const readyNow = async ({ url, story }: Asked): Promise<SwiftStory | undefined> => {
  const shipped = url === undefined ? undefined : await fetched(url, story.hash);
  const roads = shipped ?? (await explored(story));
  return roads && swiftStory(roads.graph, story.scenario);
};

const ready = new Map<string, Promise<SwiftStory | undefined>>();

const storyFor = (asked: Asked): Promise<SwiftStory | undefined> => {
  const known = ready.get(asked.story.hash) ?? readyNow(asked);
  ready.set(asked.story.hash, known);
  return known;
};

const answerTo = async (asked: Asked): Promise<Answer> => {
  const { question, decisions, intent } = asked;
  const story = await storyFor(asked);
  const found = story && outcomesOn(story, decisions, intent, EFFORT);
  if (!story || !found?.ok) return { question };
  const offered = found.value.map(({ choice }) => choice);
  const closed = closedBeside(story.graph, offered, decisions);
  return { question, outcomes: { offers: found.value, closed } };
};

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answerTo(data).then(
    (answer) => postMessage(answer),
    () => postMessage({ question: data.question }),
  );
});
