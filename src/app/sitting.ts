// One person at one talk: decisions in, Moments out, and the talk kept on the device after every step.
// Must not know: faces, picture, the device's own store; time and ids are handed in.
import type { Debrief } from '#domain/debrief';
import type { PlayRecord } from '#domain/playRecord';
import { err, ok, type Result } from '#domain/result';
import type { StoryProblem } from '#story/storyFault';
import { Keeping, withAttempt } from './keeping.ts';
import type { Moment } from './momentTypes.ts';
import { Play, type ToldStory } from './play.ts';
import type { RecordStore, SavedTalk } from './ports.ts';
import type { Standing } from './standing.ts';
import type { Parting } from './replay.ts';

/** The clock is a port: milliseconds since 1970. */
export type Now = () => number;

export class Sitting {
  private lineReached: number;
  private attempts: readonly PlayRecord[];
  private debriefSeen: boolean;
  private scene: string;
  private readonly keeping: Keeping;

  private constructor(
    private play: Play,
    readonly talk: SavedTalk,
    store: RecordStore,
    private readonly now: Now,
    readonly parting?: Parting,
  ) {
    this.keeping = new Keeping(store, talk);
    this.lineReached = talk.lineReached;
    this.attempts = talk.attempts;
    this.debriefSeen = talk.debriefSeen;
    this.scene = play.moment.scene.id;
  }

  /** Opens a kept or new talk. The error is the story's. */
  static open(
    story: ToldStory,
    talk: SavedTalk,
    store: RecordStore,
    now: Now,
  ): Result<Sitting, StoryProblem> {
    const play = Play.open(story, talk.record);
    if (!play.ok) return play;
    const sitting = new Sitting(play.value, talk, store, now, play.value.parting);
    if (play.value.parting) sitting.keepWhole(talk.record);
    return ok(sitting);
  }

  get id(): string {
    return this.talk.id;
  }

  get moment(): Moment {
    return this.play.moment;
  }

  get record(): PlayRecord {
    return this.play.record;
  }

  get hard(): boolean {
    return this.play.hard;
  }

  get standing(): Standing {
    return this.play.standing;
  }

  get debrief(): Debrief {
    return this.play.debrief;
  }

  /** How many fresh lines had been shown when the talk was last left. */
  get reached(): number {
    return this.lineReached;
  }

  choose(option: string): Result<Moment, StoryProblem> {
    return this.onTo(this.play.choose(option));
  }

  skip(scene: string): Result<Moment, StoryProblem> {
    return this.onTo(this.play.skip(scene));
  }

  /** Takes the last decision back; nothing is kept of it. */
  undo(): Result<Moment, StoryProblem> {
    return this.onTo(this.play.before(this.play.turns.length - 1));
  }

  /** *Go back to this moment*: the road so far is kept as an attempt. */
  rewind(turn: number): Result<Moment, StoryProblem> {
    this.keepWhole(this.record);
    return this.onTo(this.play.before(turn));
  }

  /** The story was changed under us (dev server): the same record on the new story. */
  reopen(story: ToldStory): Result<Moment, StoryProblem> {
    const next = Play.open(story, this.record);
    if (next.ok && next.value.parting) this.keepWhole(this.record);
    return this.onTo(next, this.lineReached);
  }

  /** Fresh line `index` is the newest one on the page. */
  showing(index: number): void {
    if (index + 1 <= this.lineReached) return;
    this.lineReached = index + 1;
    void this.save();
  }

  seenDebrief(): Promise<void> {
    this.debriefSeen = true;
    return this.save();
  }

  /** A failed step leaves the talk where it was. */
  private onTo(next: Result<Play, StoryProblem>, reached = 0): Result<Moment, StoryProblem> {
    if (!next.ok) {
      const back = Play.open(this.play.story, this.record);
      if (back.ok) this.play = back.value;
      return err(next.error);
    }
    this.play = next.value;
    this.lineReached = reached;
    const { moment } = this;
    this.scene = moment.scene.id;
    void this.save();
    return ok(moment);
  }

  private keepWhole(record: PlayRecord): void {
    this.attempts = withAttempt(this.attempts, record);
  }

  private get saved(): SavedTalk {
    const { ended: _, ...talk } = this.talk;
    const { record, attempts, lineReached, debriefSeen } = this;
    const { ended } = this.play;
    const savedAt = this.now();
    const { scene } = this;
    const now = { ...talk, record, attempts, lineReached, savedAt, debriefSeen, scene };
    return ended === undefined ? now : { ...now, ended };
  }

  /** Resolves when this state is kept. */
  save(): Promise<void> {
    return this.keeping.keep(this.saved);
  }
}
