// A talk on the author's desk: played by hand, jumped into, and replayed when the story has changed under it.
// Must not know: pages, devices. What is played here is kept nowhere.
import { signal } from '@preact/signals';
import { freshRecord } from '#app/beginning';
import { momentFor } from '#app/moment';
import type { Moment } from '#app/momentTypes';
import { decideOn, replay } from '#app/replay';
import type { Intent, PlayRecord } from '#domain/playRecord';
import { cutAt, withDecision } from '#domain/playRecord';
import type { Place, StoryProblem } from '#story/storyFault';
import { placeOfText, type SourceFile } from '#story/sourcePlaces';
import { type Beginning, startingAt } from '#story/startingAt';
import type { StoryFile } from '#story/storyFile';
import { skipOf, type Talk } from '#story/talk';

export type Jump = Beginning & { intent: Intent };

export type DeskView = {
  talk: Talk;
  moment: Moment;
  /** where the newest line stands; none when it stands in no file that is here */
  place?: Place;
  /** the choice at which the changed story and the record part, 1-based */
  parted?: number;
};

const SEED = 1;

const recordFor = (story: StoryFile, intent?: Intent): PlayRecord => {
  const { id: scenario, hash } = story;
  const { intents } = story.scenario;
  const how = { seed: SEED, playedBefore: false, ...(intent && { intent }) };
  return freshRecord({ scenario, hash, intents }, how);
};

const momentOf = ({ story, beats, shown, end, skippable }: Talk): Moment =>
  momentFor({
    scenario: story.scenario,
    beats,
    offered: shown,
    ...(end !== undefined && { end }),
    ...(skippable !== undefined && { skippable }),
  });

const toldPlace = (talk: Talk, files: readonly SourceFile[]): Place | undefined =>
  talk.beats
    .flatMap(({ told }) => told)
    .reduce<Place | undefined>(
      (last, { line }) => placeOfText(files, line.text, last) ?? last,
      undefined,
    );

export class Desk {
  readonly view = signal<DeskView | undefined>(undefined);
  /** the story's mistake that stopped the last step; the view stays as it was */
  readonly trouble = signal<StoryProblem | undefined>(undefined);
  private record: PlayRecord;
  private jumped: Jump | undefined;

  constructor(
    private story: StoryFile,
    private files: readonly SourceFile[],
  ) {
    this.record = recordFor(story);
    this.replayed(this.record);
  }

  get sources(): readonly SourceFile[] {
    return this.files;
  }

  get scenario(): StoryFile['scenario'] {
    return this.story.scenario;
  }

  /** The story as it is played from its own beginning, and the way so far; none while jumped into. */
  get road(): { story: StoryFile; record: PlayRecord } | undefined {
    return this.jumped ? undefined : { story: this.story, record: this.record };
  }

  choose(option: string): void {
    const talk = this.view.peek()?.talk;
    if (!talk?.offers(option)) return;
    const next = decideOn(talk, option);
    if (next.ok) {
      this.record = withDecision(this.record, option);
      this.trouble.value = undefined;
      this.show(next.value);
    } else {
      this.replayed(this.record);
      this.trouble.value = next.error;
    }
  }

  skip(): void {
    const scene = this.view.peek()?.talk.skippable;
    if (scene !== undefined) this.choose(skipOf(scene));
  }

  undo(): void {
    this.replayed(cutAt(this.record, Math.max(0, this.record.decisions.length - 1)));
  }

  /** From the story's own beginning, without a decision. */
  startOver(intent?: Intent): void {
    this.jumped = undefined;
    this.replayed(recordFor(this.story, intent));
  }

  /** To a knot, with readings and an intent of the author's choice. */
  jump(to: Jump): void {
    this.jumped = to;
    this.replayed(recordFor(this.story, to.intent));
  }

  /** The story has changed: the same way again on the new one, as far as it goes. */
  renew(story: StoryFile, files: readonly SourceFile[]): void {
    this.story = story;
    this.files = files;
    this.replayed(this.record);
  }

  private replayed(record: PlayRecord): void {
    const story = this.jumped ? startingAt(this.story, this.jumped) : this.story;
    const there = replay(story, record);
    this.trouble.value = there.ok ? undefined : there.error;
    if (!there.ok) return;
    this.record = there.value.record;
    this.show(there.value.talk, there.value.parting && there.value.parting.turn + 1);
  }

  private show(talk: Talk, parted?: number): void {
    const place = toldPlace(talk, this.files);
    this.view.value = {
      talk,
      moment: momentOf(talk),
      ...(place && { place }),
      ...(parted !== undefined && { parted }),
    };
  }
}
