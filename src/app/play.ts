// The conductor of one playthrough: a decision in, a whole new Moment out. The record is the state.
// Must not know: the device, the faces, the picture.
import { type Debrief, debriefOf } from '#domain/debrief';
import { type EndingFamily, isHard } from '#domain/ending';
import { cutAt, type PlayRecord, withDecision } from '#domain/playRecord';
import { ok, type Result } from '#domain/result';
import type { Turn } from '#domain/turn';
import type { StoryFile } from '#story/storyFile';
import type { StoryProblem } from '#story/storyFault';
import { skipOf, type Talk } from '#story/talk';
import { momentFor } from './moment.ts';
import type { PictureWords } from './pictureWords.ts';
import type { Moment } from './momentTypes.ts';
import { type Standing, standingIn } from './standing.ts';
import { decideOn, type Parting, replay } from './replay.ts';

/** A story, and what its picture is described in; the source language without. */
export type ToldStory = StoryFile & { picture?: PictureWords };

export class Play {
  private constructor(
    readonly story: ToldStory,
    readonly record: PlayRecord,
    private readonly talk: Talk,
    /** where an older or foreign record left the story */
    readonly parting?: Parting,
  ) {}

  /** Replays a record; the error is the story's, never the record's. */
  static open(story: ToldStory, record: PlayRecord): Result<Play, StoryProblem> {
    const played = replay(story, record);
    if (!played.ok) return played;
    const { talk, record: kept, parting } = played.value;
    return ok(new Play(story, kept, talk, parting));
  }

  get moment(): Moment {
    const { talk, story } = this;
    const { end, skippable } = talk;
    return momentFor({
      scenario: story.scenario,
      beats: talk.beats,
      offered: talk.shown,
      ...(story.picture && { picture: story.picture }),
      ...(end !== undefined && { end }),
      ...(skippable !== undefined && { skippable }),
    });
  }

  get turns(): readonly Turn[] {
    return this.talk.turns;
  }

  get ended(): string | undefined {
    return this.talk.end;
  }

  /** The meters and their reasons, for the teaching view alone. */
  get standing(): Standing {
    return standingIn(this.story.scenario, this.talk.now, this.turns);
  }

  /** The family of endings that its readings belong to as of now. */
  get family(): EndingFamily {
    return this.talk.family;
  }

  /** One of the endings that are hard to have reached. */
  get hard(): boolean {
    return this.ended !== undefined && isHard(this.talk.family);
  }

  get debrief(): Debrief {
    const opening = this.talk.beats[0]?.told.map(({ line }) => line) ?? [];
    return debriefOf(this.story.scenario, this.record, this.turns, this.ended, opening);
  }

  /** Whether a decision is on offer where this stands. */
  offers(decision: string): boolean {
    return this.talk.offers(decision);
  }

  /** Takes an option on offer. This Play is spent afterwards: go on with the one that comes back. */
  choose(option: string): Result<Play, StoryProblem> {
    const decided = decideOn(this.talk, option);
    if (!decided.ok) return decided;
    return ok(new Play(this.story, withDecision(this.record, option), decided.value));
  }

  skip(scene: string): Result<Play, StoryProblem> {
    return this.choose(skipOf(scene));
  }

  /** The talk as it stood before decision `turn`; undo is `before(turns - 1)`. */
  before(turn: number): Result<Play, StoryProblem> {
    return Play.open(this.story, cutAt(this.record, Math.max(0, turn)));
  }
}
