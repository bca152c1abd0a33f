// Plays a story graph with the reducer itself: a decision in, new readings and the next node or end out.
// Must not know: ink, chance. It does to the readings what Talk does; swiftTalk.ts is its fast twin.
import { bandsOf } from '#domain/bands';
import type { Choice } from '#domain/choice';
import { type EndingFamily, familyOf } from '#domain/ending';
import type { Intent } from '#domain/playRecord';
import { premiseOf } from '#domain/premise';
import { openingReadings, type Readings } from '#domain/readings';
import type { Premise, Scenario } from '#domain/scenario';
import { type StepInput, step } from '#domain/step';
import { isOfPromise } from '#domain/storyEvent';
import type { HostName } from '../graph.ts';
import type { Dice } from './dice.ts';
import {
  type Arm,
  type PackedGraph,
  type PatternStep,
  type Placed,
  type Playable,
  packed,
  placedArm,
  placedOffer,
} from './packedGraph.ts';

type StepOf<K extends string> = Extract<PatternStep, { kind: K }>;

/** Where a walk stands: it waits at a node, or it is over. */
export type Standing =
  | { at: 'node'; node: number }
  | { at: 'end'; end: string | null }
  | { at: 'fault'; rule: string; message: string };

export class GraphWalk {
  readonly graph: PackedGraph;
  readonly premise: Premise;
  readonly decisions: string[] = [];
  /** indexes of the lines told since the last decision */
  told: number[] = [];
  readings: Readings;
  standing: Standing = { at: 'fault', rule: 'ran-out-of-content', message: 'nothing was told' };
  private stopped = false;
  private aside: Readings | undefined;

  /** Tells the opening. `dice` decides where the story itself leaves something to chance. */
  constructor(
    graph: Playable,
    scenario: Pick<Scenario, 'breach' | 'start' | 'profile'>,
    intent: Intent,
    private readonly dice: Dice,
  ) {
    this.graph = packed(graph);
    this.premise = premiseOf(scenario, intent);
    this.readings = openingReadings(this.premise);
    this.walk(this.graph.opening);
  }

  get family(): EndingFamily {
    return familyOf(this.readings, this.premise.intent, this.stopped);
  }

  get end(): string | null | undefined {
    return this.standing.at === 'end' ? this.standing.end : undefined;
  }

  /** In the order of the author; empty when the walk is over. */
  get offered(): readonly Choice[] {
    const offers = this.nodeNow?.offers ?? [];
    return offers.flatMap(([choice = 0]) => this.graph.choices[choice] ?? []);
  }

  /** The scene that can be skipped from here. */
  get skippable(): string | undefined {
    return this.nodeNow?.skip?.scene;
  }

  /** Takes an option's id, or `skip:<scene>`. False, and nothing has changed, when it is not on offer. */
  decide(decision: string): boolean {
    const skip = this.nodeNow?.skip;
    const index = this.offered.findIndex(({ id }) => id === decision);
    const offer = this.nodeNow?.offers[index];
    const act = this.offered[index];
    if (act) this.apply({ act });
    const skipped = skip && decision === `skip:${skip.scene}` ? skip : undefined;
    const way = offer ? placedOffer(offer) : skipped;
    if (!way) return false;
    if (!act) this.readings = this.aside ?? this.readings;
    this.aside = undefined;
    this.decisions.push(decision);
    this.told = [];
    this.walk(way);
    return true;
  }

  private get nodeNow() {
    return this.standing.at === 'node' ? this.graph.nodes[this.standing.node] : undefined;
  }

  private walk({ pattern, targets }: Placed): void {
    for (const one of this.graph.patterns[pattern] ?? []) {
      if (typeof one === 'number') this.told.push(one);
      else if (one.kind === 'line') this.hear(one);
      else if (one.kind === 'fork') this.walk(placedArm(this.armOf(one), targets));
      else if (one.kind === 'chance') this.walk(placedArm(this.drawn(one), targets));
      else this.standing = standingAfter(one, targets);
    }
  }

  private drawn({ arms }: StepOf<'chance'>): Arm {
    return arms[this.dice.below(arms.length)] ?? [];
  }

  private armOf({ on, values, arms }: StepOf<'fork'>): Arm {
    const value = this.value(on);
    const arm = arms[values.indexOf(value)];
    if (arm === undefined) throw new RangeError(`the graph has no arm for ${on} ${value}`);
    return arm;
  }

  private value(name: HostName): string {
    if (name === 'intent') return this.premise.intent;
    return name === 'family' ? this.family : String(bandsOf(this.readings)[name]);
  }

  private hear({ line, scene, events = [] }: StepOf<'line'>): void {
    this.told.push(line);
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

  private apply(input: StepInput): void {
    this.readings = step(this.readings, this.premise, input).readings;
  }
}

const standingAfter = (
  one: StepOf<'goto' | 'end' | 'fault'>,
  targets: readonly number[],
): Standing => {
  if (one.kind === 'goto') return { at: 'node', node: targets[one.hole] ?? 0 };
  if (one.kind === 'end') return { at: 'end', end: one.end };
  return { at: 'fault', rule: one.rule, message: one.message };
};
