// What a story tells of a room's record: the Moment, and what is on offer after it.
// Must not know: rooms, votes, sockets.
import type { PlayRecord } from '#domain/playRecord';
import { ok, type Result } from '#domain/result';
import type { StoryFile } from '#story/storyFile';
import type { StoryProblem } from '#story/storyFault';
import { skipOf } from '#story/talk';
import { Play } from './play.ts';
import type { Telling } from './room/port.ts';

/** As of where a talk stands now. */
export const tellingBy = ({ moment }: Play): Telling => {
  const options = moment.options.map(({ id }) => id);
  const skip = moment.skippable && skipOf(moment.skippable.scene);
  return { moment, offered: { options, ...(skip !== undefined && { skip }) } };
};

/** The error is the story's, never the record's. */
export const tellingOf = (story: StoryFile, record: PlayRecord): Result<Telling, StoryProblem> => {
  const play = Play.open(story, record);
  return play.ok ? ok(tellingBy(play.value)) : play;
};
