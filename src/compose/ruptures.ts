// Whether an ending and the one before it were both ruptures: then another way to go on is offered, without a comment.
// Must not know: pages. The record says what happened, so nothing more is kept for it.
import type { SavedTalk } from '#app/ports';
import { Play } from '#app/play';
import type { PlayRecord } from '#domain/playRecord';
import type { StoryFile } from '#story/storyFile';

type StoryFor = (scenario: string) => Promise<StoryFile | undefined>;

const endedInRupture = async (record: PlayRecord, storyFor: StoryFor): Promise<boolean> => {
  const story = await storyFor(record.scenario);
  const play = story && Play.open(story, record);
  return play?.ok === true && play.value.family === 'rupture';
};

const hasEnded = async (record: PlayRecord, storyFor: StoryFor): Promise<boolean> => {
  const story = await storyFor(record.scenario);
  const play = story && Play.open(story, record);
  return play?.ok === true && play.value.ended !== undefined;
};

/** The road that ended before this one: an earlier way through the same talk, otherwise the talk that ended last. */
const roadBefore = async (
  talk: Pick<SavedTalk, 'id' | 'attempts'>,
  kept: readonly SavedTalk[],
  storyFor: StoryFor,
): Promise<PlayRecord | undefined> => {
  const last = talk.attempts.at(-1);
  if (last && (await hasEnded(last, storyFor))) return last;
  const ended = kept.filter(({ id, ended: end }) => id !== talk.id && end !== undefined);
  return ended.toSorted((a, b) => b.savedAt - a.savedAt)[0]?.record;
};

export const isSecondRupture = async (
  talk: Pick<SavedTalk, 'id' | 'attempts' | 'record'>,
  kept: readonly SavedTalk[],
  storyFor: StoryFor,
): Promise<boolean> => {
  if (!(await endedInRupture(talk.record, storyFor))) return false;
  const before = await roadBefore(talk, kept, storyFor);
  return before !== undefined && endedInRupture(before, storyFor);
};
