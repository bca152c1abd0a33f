// A story graph made ready for swift play: its patterns as one array of integers, everything named as a number.
// Must not know: readings. Reason: a walk over integers allocates nothing.
import type { Band } from '#domain/band';
import { ENDING_FAMILIES } from '#domain/ending';
import { INTENTS } from '#domain/playRecord';
import { premiseOf } from '#domain/premise';
import type { Premise, Scenario } from '#domain/scenario';
import type { HostName } from '../graph.ts';
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
import { type SwiftAct, swiftAct } from './swiftAct.ts';
import type { SwiftEvent, SwiftPromise } from './swiftEvent.ts';
import { Names, namedEvent, namedPromise } from './swiftNames.ts';

/** The code: a number for what to do, then its operands. */
export const OP = {
  line: 0,
  scene: 1,
  event: 2,
  fork: 3,
  goto: 4,
  end: 5,
  fault: 6,
  chance: 7,
} as const;

/** Which value a fork asks for; the arms stand in the code in the order of the values. */
export const HOSTS: Readonly<Record<HostName, { place: number; values: readonly string[] }>> = {
  trust: { place: 0, values: ['0', '1', '2', '3'] satisfies `${Band}`[] },
  safety: { place: 1, values: ['0', '1', '2', '3'] satisfies `${Band}`[] },
  family: { place: 2, values: ENDING_FAMILIES },
  intent: { place: 3, values: INTENTS },
};

export type SwiftWay = {
  /** where its pattern begins in the code */
  at: number;
  /** the nodes that fill the holes of the pattern */
  targets: Int32Array;
};
export type SwiftOffer = SwiftWay & {
  choice: number;
  slip: boolean;
  /** somewhere on its way a promise may be broken */
  mayBreak: boolean;
};
export type SwiftNode = { offers: readonly SwiftOffer[]; skip?: SwiftWay };

export type SwiftStory = {
  graph: PackedGraph;
  scenario: Scenario;
  code: Int32Array;
  opening: SwiftWay;
  nodes: readonly SwiftNode[];
  acts: readonly SwiftAct[];
  promisesOf: readonly (SwiftPromise | undefined)[];
  events: readonly SwiftEvent[];
  dues: readonly (readonly number[])[];
  promises: readonly string[];
  scenes: readonly string[];
  /** ids; '' for an end without one */
  ends: readonly string[];
  faults: readonly string[];
};

/** A fork without an arm for this value. */
export const NOWHERE = -1;

class Coder {
  readonly code: number[] = [];
  readonly events: SwiftEvent[] = [];
  private readonly known = new Map<string, { at: number; breaks: boolean }>();

  constructor(
    private readonly graph: PackedGraph,
    readonly names: Names,
    private readonly premise: Premise,
  ) {}

  way({ pattern, targets }: Placed): SwiftWay & { breaks: boolean } {
    return { ...this.pattern(pattern, [...targets.keys()]), targets: Int32Array.from(targets) };
  }

  /** Where the pattern begins in the code, with its own holes named by the offer's. Its arms are coded before it. */
  private pattern(number: number, holes: readonly number[]): { at: number; breaks: boolean } {
    const key = `${number} ${holes.join(' ')}`;
    const known = this.known.get(key);
    if (known) return known;
    const steps = this.graph.patterns[number] ?? [];
    const arms = steps.map((one) => armsOf(one).map((arm) => placedArm(arm, holes)));
    const coded = arms.map((all) => all.map((arm) => this.pattern(arm.pattern, arm.targets)));
    const breaks = coded.flat().some((arm) => arm.breaks) || steps.some(breaksHere);
    const made = { at: this.code.length, breaks };
    this.known.set(key, made);
    steps.forEach((one, at) => this.step(one, coded[at] ?? [], holes));
    return made;
  }

  private step(one: PatternStep, arms: readonly { at: number }[], holes: readonly number[]): void {
    if (typeof one === 'number') this.code.push(OP.line, one);
    else if (one.kind === 'line') this.line(one);
    else if (one.kind === 'fork') this.fork(one, arms);
    else if (one.kind === 'chance')
      this.code.push(OP.chance, arms.length, ...arms.map(({ at }) => at));
    else if (one.kind === 'goto') this.code.push(OP.goto, holes[one.hole] ?? 0);
    else if (one.kind === 'end') this.code.push(OP.end, this.names.ends.of(one.end ?? ''));
    else this.code.push(OP.fault, this.names.faults.of(`${one.rule}: ${one.message}`));
  }

  private line({ line, scene, events = [] }: Extract<PatternStep, { kind: 'line' }>): void {
    this.code.push(OP.line, line);
    if (scene !== undefined) this.code.push(OP.scene, this.names.scenes.of(scene));
    for (const event of events) {
      this.code.push(OP.event, this.events.length);
      this.events.push(namedEvent(event, this.names, this.premise));
    }
  }

  private fork(fork: Extract<PatternStep, { kind: 'fork' }>, arms: readonly { at: number }[]) {
    const { place, values } = HOSTS[fork.on];
    const targets = values.map((value) => arms[fork.values.indexOf(value)]?.at ?? NOWHERE);
    this.code.push(OP.fork, place, ...targets);
  }
}

const armsOf = (one: PatternStep): readonly Arm[] =>
  typeof one !== 'number' && (one.kind === 'fork' || one.kind === 'chance') ? one.arms : [];

const breaksHere = (one: PatternStep): boolean =>
  typeof one !== 'number' &&
  one.kind === 'line' &&
  (one.events ?? []).some(({ type }) => type === 'break');

const nodesOf = ({ nodes, choices }: PackedGraph, coder: Coder): SwiftNode[] =>
  nodes.map(({ offers, skip }) => {
    const coded = offers.map((offer) => {
      const choice = offer[0] ?? 0;
      const { at, targets, breaks } = coder.way(placedOffer(offer));
      const slip = (choices[choice]?.misses.length ?? 0) > 0;
      return { choice, at, targets, slip, mayBreak: breaks };
    });
    return skip ? { offers: coded, skip: coder.way(skip) } : { offers: coded };
  });

/** Throws RangeError for a story with more than 31 promises: they are bits of an integer. */
export const swiftStory = (playable: Playable, scenario: Scenario): SwiftStory => {
  const graph = packed(playable);
  const premise = premiseOf(scenario, 'undecided');
  const names = new Names(scenario.scenes.map(({ id }) => id));
  const coder = new Coder(graph, names, premise);
  const opening = coder.way(graph.opening);
  const nodes = nodesOf(graph, coder);
  const promisesOf = graph.choices.map(({ promise }) => promise && namedPromise(promise, names));
  // reading the lists of due scenes names the last scenes, so it comes before the scenes are listed
  const { dues } = names;
  if (names.promises.all.length > 31) throw new RangeError('a story has at most 31 promises');
  return {
    ...{ graph, scenario, opening, nodes, promisesOf, dues },
    code: Int32Array.from(coder.code),
    acts: graph.choices.map((choice) => swiftAct(choice, premise)),
    events: coder.events,
    promises: names.promises.all,
    scenes: names.scenes.all,
    ends: names.ends.all,
    faults: names.faults.all,
  };
};
