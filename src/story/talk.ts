// A talk under way: the narrator and the model in step. The one place where a decision becomes lines and readings.
// Must not know: where a record is kept, what a face shows. Lives in memory only; the record rebuilds it.
import { bandsOf } from '#domain/bands';
import type { Beat, ToldLine } from '#domain/beat';
import type { Choice } from '#domain/choice';
import type { Effect } from '#domain/effect';
import { type EndingFamily, familyOf } from '#domain/ending';
import type { Line } from '#domain/line';
import type { PlayRecord } from '#domain/playRecord';
import { openingReadings, type Readings } from '#domain/readings';
import { premiseOf } from '#domain/premise';
import type { Premise } from '#domain/scenario';
import { type StepInput, step } from '#domain/step';
import { isOfPromise } from '#domain/storyEvent';
import type { Turn } from '#domain/turn';
import type { StoryVariable } from './inkStory.ts';
import { type Listener, Narrator, type Pause } from './narrator.ts';
import { shownOrder } from './optionOrder.ts';
import type { StoryFile } from './storyFile.ts';

/** A decision that skips a scene, as it stands in a record. */
export const skipOf = (scene: string): string => `skip:${scene}`;
const skippedScene = (decision: string): string | undefined =>
  decision.startsWith('skip:') ? decision.slice('skip:'.length) : undefined;

export class Talk {
  readonly premise: Premise;
  readonly beats: Beat[] = [];
  readonly turns: Turn[] = [];
  private readonly narrator: Narrator;
  private readings: Readings;
  /** while nothing was decided in the scene, where skipping it goes on from: its break, and what fell due */
  private aside: Readings | undefined;
  private stopped = false;
  private effects: Effect[] = [];
  private told: ToldLine[] = [];
  private pause: Pause;

  /** Tells the opening. Throws StoryFault where the story cannot go on. */
  constructor(
    readonly story: StoryFile,
    private readonly record: Pick<
      PlayRecord,
      'intent' | 'seed' | 'dealt' | 'scenario' | 'story' | 'format' | 'decisions'
    >,
  ) {
    this.premise = premiseOf(story.scenario, record.intent);
    this.readings = openingReadings(this.premise);
    this.narrator = new Narrator(story);
    this.pause = this.tellBeat();
    // what happens before the first choice is nobody's decision
    this.effects = [];
  }

  get end(): string | undefined {
    return this.pause.end;
  }

  get now(): Readings {
    return this.readings;
  }

  /** What is on offer, in the order to show. */
  get shown(): readonly Choice[] {
    return shownOrder(this.record.seed, this.pause.offered);
  }

  get family(): EndingFamily {
    return familyOf(this.readings, this.premise.intent, this.stopped);
  }

  /** The scene that can be skipped from here; none at an end. */
  get skippable(): string | undefined {
    const { scene } = this.readings;
    return this.end === undefined && this.narrator.canSkip(scene) ? scene : undefined;
  }

  /** What ink remembers now; for authors, never for a player. */
  get variables(): readonly StoryVariable[] {
    return this.narrator.variables;
  }

  offers(decision: string): boolean {
    const scene = skippedScene(decision);
    return scene === undefined
      ? this.pause.offered.some(({ id }) => id === decision)
      : scene === this.skippable;
  }

  /** Takes a decision that is on offer and tells what follows. Throws StoryFault where the story cannot go on. */
  decide(decision: string): void {
    if (!this.offers(decision)) throw new RangeError(`the decision ${decision} is not on offer`);
    const before = this.readings;
    const { offered } = this.pause;
    const scene = skippedScene(decision);
    const taken = offered.find(({ id }) => id === decision);
    if (taken) this.act(taken);
    else if (scene !== undefined) this.skip(scene);
    const decided = taken ? { taken } : { skipped: scene ?? '' };
    this.pause = this.tellBeat(decided);
    this.turns.push(this.turnFrom(before, offered, decided));
  }

  private act(choice: Choice): void {
    this.apply({ act: choice });
    this.aside = undefined;
    this.narrator.take(choice.id);
  }

  /** What the scene began to do to the meters by itself does not count; what was decided in it does. */
  private skip(scene: string): void {
    this.readings = this.aside ?? this.readings;
    this.aside = undefined;
    this.narrator.skip(scene);
  }

  private apply(input: StepInput): void {
    const { readings, effects } = step(this.readings, this.premise, input);
    this.readings = readings;
    this.effects.push(...effects);
  }

  private tellBeat(decision?: Beat['decision']): Pause {
    const pause = this.narrator.tell(this.listener);
    this.beats.push(decision ? { decision, told: this.told } : { told: this.told });
    this.told = [];
    return pause;
  }

  private readonly listener: Listener = {
    mirror: () => ({
      ...bandsOf(this.readings),
      intent: this.premise.intent,
      family: this.family,
    }),
    told: (line) => {
      this.hear(line);
      this.told.push({ line, readings: this.readings });
    },
  };

  /** A new scene is the scene break; it goes before the events of its first line (rulings, Tags and events). */
  private hear({ scene, events }: Line): void {
    if (scene !== undefined) this.enter(scene);
    for (const event of events) {
      if (event.type === 'stop') this.stopped = true;
      this.apply({ event });
      if (this.aside && isOfPromise(event))
        this.aside = step(this.aside, this.premise, { event }).readings;
    }
  }

  private enter(scene: string): void {
    if (scene === this.readings.scene) return;
    if (this.readings.scene === '') this.readings = { ...this.readings, scene };
    else this.apply({ event: { type: 'elapse', scene } });
    this.aside = this.readings;
  }

  private turnFrom(
    before: Readings,
    offered: readonly Choice[],
    decided: NonNullable<Beat['decision']>,
  ): Turn {
    const index = this.turns.length;
    const lines = this.beats.at(-1)?.told.map(({ line }) => line) ?? [];
    const { effects } = this;
    this.effects = [];
    const dealt = index < this.record.dealt;
    return {
      index,
      scene: before.scene,
      dealt,
      offered,
      ...decided,
      before,
      after: this.readings,
      effects,
      lines,
    };
  }
}
