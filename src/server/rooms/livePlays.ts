// The talks under way, each where its record stands, so that one decision more costs one beat and no replay of the whole.
// Must not know: rooms. The record stays the only truth: what is not here, or does not go on so, is replayed from it.
import { Play } from '#app/play';
import { cutAt, type PlayRecord } from '#domain/playRecord';
import { makeText } from '#domain/textForm';
import type { StoryFile } from '#story/storyFile';

/** Talks kept at once: a dozen kB at their beginning, some two hundred at the end of the longest story. */
export const MOST_LIVE = 200;

export class LivePlays {
  /** by where each stands; the one used longest ago is the first */
  private readonly plays = new Map<string, Play>();

  constructor(private readonly most = MOST_LIVE) {}

  /** The talk of a record; undefined when the story cannot be told. Only to be looked at. */
  at(story: StoryFile, record: PlayRecord): Play | undefined {
    const name = nameOf(story, record);
    const play = this.taken(name) ?? this.oneOn(story, record) ?? opened(story, record);
    // one that its record has parted from stands elsewhere than its name says
    if (play && !play.parting) this.keep(name, play);
    return play;
  }

  get size(): number {
    return this.plays.size;
  }

  /** From the talk that stands one decision before. */
  private oneOn(story: StoryFile, record: PlayRecord): Play | undefined {
    const before = record.decisions.length - 1;
    const last = record.decisions[before];
    if (last === undefined || record.dealt > before) return undefined;
    const name = nameOf(story, cutAt(record, before));
    const play = this.plays.get(name);
    if (!play?.offers(last)) return undefined;
    // spent by going on
    this.plays.delete(name);
    const next = play.choose(last);
    return next.ok ? next.value : undefined;
  }

  private taken(name: string): Play | undefined {
    const play = this.plays.get(name);
    this.plays.delete(name);
    return play;
  }

  private keep(name: string, play: Play): void {
    this.plays.set(name, play);
    const [oldest] = this.plays.keys();
    if (this.plays.size > this.most && oldest !== undefined) this.plays.delete(oldest);
  }
}

const nameOf = ({ hash, language = '' }: StoryFile, record: PlayRecord): string =>
  `${hash} ${language} ${makeText(record)}`;

const opened = (story: StoryFile, record: PlayRecord): Play | undefined => {
  const play = Play.open(story, record);
  return play.ok ? play.value : undefined;
};
