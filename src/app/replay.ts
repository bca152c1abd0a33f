// A record → the talk it stands for. A record that the story no longer fits is replayed as far as it goes.
// Must not know: the device, the faces.
import type { PlayRecord } from '#domain/playRecord';
import { err, ok, type Result } from '#domain/result';
import type { StoryFile } from '#story/storyFile';
import { StoryFault, type StoryProblem } from '#story/storyFault';
import { Talk } from '#story/talk';

/** Where a record left the story: the decision that is no longer offered there. */
export type Parting = {
  /** 0-based index of the decision */
  turn: number;
  decision: string;
  /** whether the story has changed since the record was made; otherwise the record itself is wrong */
  olderStory: boolean;
};

export type Replay = { talk: Talk; record: PlayRecord; parting?: Parting };

const guarded = <T>(act: () => T): Result<T, StoryProblem> => {
  try {
    return ok(act());
  } catch (thrown) {
    if (thrown instanceof StoryFault) return err(thrown.problem);
    throw thrown;
  }
};

const replayed = (story: StoryFile, record: PlayRecord): Replay => {
  const talk = new Talk(story, record);
  const turn = record.decisions.findIndex((decision) => {
    if (!talk.offers(decision)) return true;
    talk.decide(decision);
    return false;
  });
  if (turn < 0) return { talk, record: { ...record, story: story.hash } };
  const decisions = record.decisions.slice(0, turn);
  const parting = {
    turn,
    decision: record.decisions[turn] ?? '',
    olderStory: record.story !== story.hash,
  };
  return { talk, record: { ...record, story: story.hash, decisions }, parting };
};

/** Deterministic: the same story and record give the same talk on every machine. An error is the writer's. */
export const replay = (story: StoryFile, record: PlayRecord): Result<Replay, StoryProblem> =>
  guarded(() => replayed(story, record));

/** Takes one decision more on a talk; the talk is spent when this fails. */
export const decideOn = (talk: Talk, decision: string): Result<Talk, StoryProblem> =>
  guarded(() => {
    talk.decide(decision);
    return talk;
  });
