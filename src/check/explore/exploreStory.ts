// A story, explored: its graph, what was run, and what was found on the way.
// Must not know: files, time, or which findings follow.
import { ENDING_FAMILIES } from '#domain/ending';
import type { Intent } from '#domain/playRecord';
import { InkMachine, type Trodden } from '#story/inkMachine';
import { skipKnot } from '#story/narrator';
import type { StoryFile } from '#story/storyFile';
import { type GraphNode, HOST_NAMES, type HostName, type StoryGraph } from '../graph.ts';
import type { Reasoned } from './alive.ts';
import type { HostValues, ReadingAt } from './answers.ts';
import { conditionAt } from './condition.ts';
import { type ConditionAt, ConditionSight } from './conditionSight.ts';
import type { Exploration } from './expander.ts';
import { type Budget, Explorer, type Part } from './explorer.ts';
import { factsOf } from './facts.ts';
import { flowOf, type JumpFrom } from './flow.ts';
import { type Gathered, gathered } from './gathered.ts';
import { houseReader } from './houseReader.ts';
import { KeyTable } from './keyTable.ts';
import { livenessOf } from './liveness.ts';
import { plainReader } from './plainReader.ts';
import { type Program, partOf, readProgram, resolvePath, type Spot } from './program.ts';
import { EXACT, type Reading, readingOf } from './reading.ts';
import type { Commons } from './commons.ts';
import { type Numbering, ownNumbering } from './seen.ts';
import { type Posts, Share } from './share.ts';
import { StateKeys } from './stateKey.ts';
import type { States } from './states.ts';
import { TextCodes } from './textCodes.ts';
import { touchedOf } from './touched.ts';
import type { Trail } from './trail.ts';
import { ValueBook } from './valueBook.ts';

/** A story, explored. */
export class Explored {
  readonly states: States;
  readonly trail: Trail;
  /** ways that were run */
  readonly transitions: number;
  /** some question had more answers than were tried */
  readonly sampled: boolean;
  private made: StoryGraph | undefined;

  constructor(
    private readonly found: Gathered,
    readonly reasoned: Reasoned,
  ) {
    const { states, trail, transitions, sampled } = found;
    this.states = states;
    this.trail = trail;
    this.transitions = transitions;
    this.sampled = sampled;
  }

  /** Every state as an object, for stories that are played on it; made when it is asked for. */
  get graph(): StoryGraph {
    return (this.made ??= { ...this.outline, nodes: nodesOf(this.states) });
  }

  /** The graph without its states. */
  get outline(): Omit<StoryGraph, 'nodes'> {
    const { opening, choices, texts, lines, states } = this.found;
    return { opening, choices, texts, lines, open: states.open };
  }
}

const nodesOf = (states: States): GraphNode[] =>
  Array.from({ length: states.length }, (_, state) => states.node(state));

/** What is explored: a story of the house, or any compiled ink. */
export type Explorable = { story: StoryFile } | { ink: unknown };

const BAND = ['0', '1', '2', '3'];
const REWRITTEN: ReadonlySet<string> = new Set(['trust', 'safety', 'family']);

/** From the heading of a scene on the host may jump to the knot that stands for the scene. */
const skipFrom: JumpFrom = (tag) => {
  const [, scene] = /^scene:\s*(\S+)$/.exec(tag) ?? [];
  return scene === undefined ? undefined : skipKnot(scene);
};
const noJump: JumpFrom = () => undefined;

/** Each compiled story is reasoned about once. */
const reasoning = (jumpFrom: JumpFrom): ((ink: unknown) => Reasoned) => {
  const known = new WeakMap<object, Reasoned>();
  return (ink) => {
    const found = isObject(ink) ? known.get(ink) : undefined;
    const reasoned = found ?? reasonAbout(ink, jumpFrom);
    if (isObject(ink)) known.set(ink, reasoned);
    return reasoned;
  };
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const reasonAbout = (ink: unknown, jumpFrom: JumpFrom): Reasoned => {
  const program = readProgram(ink);
  const flow = flowOf(program, jumpFrom);
  const facts = factsOf(program);
  const live = livenessOf(program, flow, facts);
  return { program, flow, facts, live, touched: touchedOf(program, flow, facts) };
};

const ofHouse = reasoning(skipFrom);
const ofPlain = reasoning(noJump);

/** Each place is looked up once. */
const once = <T>(look: (where: Trodden) => T): ((where: Trodden) => T) => {
  const known = new Map<Trodden, T>();
  return (where) => {
    const found = known.get(where);
    if (found !== undefined || known.has(where)) return found as T;
    const made = look(where);
    known.set(where, made);
    return made;
  };
};

const spotOf = (program: Program, { path }: Trodden): Spot | undefined => {
  const [root] = program.boxes;
  return root && resolvePath(program, path.toString(), root);
};

const readingAt = ({ program }: Reasoned): ReadingAt => {
  const look = once((where): Reading => {
    const spot = spotOf(program, where);
    return spot ? readingOf(spot.box.items, spot.index) : EXACT;
  });
  return (where) => (where ? look(where) : EXACT);
};

const tempsIn = ({ boxes }: Program): Set<unknown> =>
  new Set(boxes.flatMap(({ items }) => items.map((item) => partOf(item, 'temp='))));

/** Conditions of nothing but global variables, each one object. */
const conditionsOf = ({ program }: Reasoned, values: ValueBook): ConditionAt => {
  const known = new Map<number, ConditionSight>();
  const [globals, temps] = [new Set(program.globals), tempsIn(program)];
  const look = once((where): ConditionSight | undefined => {
    const spot = spotOf(program, where);
    const placed = spot && conditionAt(spot.box.items, spot.index);
    const plain = placed?.condition.parts.every(
      ({ name }) => globals.has(name) && !temps.has(name),
    );
    if (!spot || !placed || plain !== true) return undefined;
    const node = spot.box.first + placed.from;
    const sight = known.get(node) ?? new ConditionSight(placed.condition, values);
    known.set(node, sight);
    return sight;
  });
  return (where) => where && look(where);
};

const hostValues = (intents: readonly Intent[]): HostValues =>
  new Map<HostName, readonly string[]>([
    ['trust', BAND],
    ['safety', BAND],
    ['family', ENDING_FAMILIES],
    ['intent', intents],
  ]);

/** What every variable holds at first. */
const startOf =
  ({ start }: InkMachine, values: ValueBook) =>
  (variable: string): number =>
    values.numberOf(start.globals.get(variable));

/** Explores a story of the house: the bands, the family and the intent are free. */
const houseExploration = (
  { ink, scenario }: StoryFile,
  codes: Numbering,
): [Exploration, Reasoned] => {
  const reasoned = ofHouse(ink);
  const machine = new InkMachine(ink, HOST_NAMES);
  const knotFor = (scene: string): string | undefined => {
    const knot = skipKnot(scene);
    return scene !== '' && machine.hasKnot(knot) ? knot : undefined;
  };
  const values = new ValueBook();
  const jumps = (scene: string): string[] => [knotFor(scene) ?? []].flat();
  const start = startOf(machine, values);
  const keys = new StateKeys(reasoned, REWRITTEN, jumps, values, codes, start);
  const host = hostValues(scenario.intents);
  const reader = houseReader(scenario);
  const places = {
    readingAt: readingAt(reasoned),
    conditionAt: conditionsOf(reasoned, values),
  };
  const parts = { machine, values, keys, reader, host, ...places };
  return [{ ...parts, skipKnot: knotFor, keepLines: true }, reasoned];
};

/** Explores any ink: nothing is free but chance. */
const plainExploration = (ink: unknown, codes: Numbering): [Exploration, Reasoned] => {
  const reasoned = ofPlain(ink);
  const machine = new InkMachine(ink, []);
  const values = new ValueBook();
  const start = startOf(machine, values);
  const keys = new StateKeys(reasoned, new Set(), () => [], values, codes, start);
  const none = (): undefined => undefined;
  const host: HostValues = new Map();
  const reader = plainReader;
  const places = {
    readingAt: readingAt(reasoned),
    conditionAt: conditionsOf(reasoned, values),
  };
  const parts = { machine, values, keys, reader, host, ...places };
  return [{ ...parts, skipKnot: none, keepLines: false }, reasoned];
};

const explored = ([exploration, reasoned]: [Exploration, Reasoned], budget: Budget): Explored => {
  const states = KeyTable.alone();
  const explorer = new Explorer(exploration, states);
  explorer.open();
  explorer.explore(budget);
  return new Explored(gathered([explorer.finish()], states.numbers), reasoned);
};

const explorationOf = (what: Explorable, codes = ownNumbering()): [Exploration, Reasoned] =>
  'story' in what ? houseExploration(what.story, codes) : plainExploration(what.ink, codes);

/** Every state of a story of the house. Throws StoryFault when the compiled ink cannot be read. */
export const exploreStory = (story: StoryFile, budget: Budget): Explored =>
  explored(explorationOf({ story }), budget);

/** Every state of any compiled ink. */
export const explorePlain = (ink: unknown, budget: Budget): Explored =>
  explored(explorationOf({ ink }), budget);

/** One share of an exploration, with its number among the shares. */
export const shareOf = (what: Explorable, at: number, commons: Commons, posts: Posts): Share => {
  const codes = new TextCodes(commons.texts);
  return new Share(explorationOf(what, (text) => codes.of(text))[0], at, commons, posts);
};

/** What several shares found: what one explorer alone finds, to the last number. */
export const exploredBy = (
  what: Explorable,
  parts: readonly Part[],
  commons: Commons,
): Explored => {
  const reasoned = 'story' in what ? ofHouse(what.story.ink) : ofPlain(what.ink);
  return new Explored(gathered(parts, commons.states.numbers), reasoned);
};
