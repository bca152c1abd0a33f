// What a story tells of a record, each but once for all who hear it in the same words.
// Must not know: rooms, who listens.
import type { Telling } from '#app/room/port';
import { replay } from '#app/replay';
import { tellingBy } from '#app/telling';
import type { PlayRecord } from '#domain/playRecord';
import { makeText } from '#domain/textForm';
import type { StoryFile } from '#story/storyFile';
import { LivePlays } from './livePlays.ts';

/** A story by scenario, hash and language (BCP 47, short). */
export type Stories = {
  story(scenario: string, hash: string, language: string): StoryFile | undefined;
};

/** Tellings kept at once, a few tens of kB each: the rooms under way in their languages. */
const MOST_TOLD = 300;

export class Teller {
  private readonly told = new Map<string, Telling>();
  private readonly plays = new LivePlays();

  constructor(private readonly stories: Stories) {}

  /** Undefined when the story is not here, or cannot be told. The language '' is the one that it was written in. */
  tell(record: PlayRecord, language = ''): Telling | undefined {
    const story = this.stories.story(record.scenario, record.story, language);
    if (!story) return undefined;
    // many languages may be told in the same words
    const name = `${story.language ?? ''} ${makeText(record)}`;
    const known = this.told.get(name) ?? this.tellNow(story, record);
    if (!known) return undefined;
    // the one just used is the last to go
    this.told.delete(name);
    this.told.set(name, known);
    const [oldest] = this.told.keys();
    if (this.told.size > MOST_TOLD && oldest !== undefined) this.told.delete(oldest);
    return known;
  }

  /** Whether every decision of the record is on offer where it stands. */
  fits(record: PlayRecord): boolean {
    const story = this.stories.story(record.scenario, record.story, '');
    const played = story && replay(story, record);
    return played !== undefined && played.ok && played.value.parting === undefined;
  }

  private tellNow(story: StoryFile, record: PlayRecord): Telling | undefined {
    const play = this.plays.at(story, record);
    return play && tellingBy(play);
  }
}
