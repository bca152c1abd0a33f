// Promises that fall due and that some way through the due scene neither keeps, breaks nor renegotiates.
// Must not know: readings. Source: rulings, Tags and events. A vague promise never falls due.
import type { Choice, PromiseMade } from '#domain/choice';
import type { StoryEvent } from '#domain/storyEvent';
import type { Via } from '../explore/trail.ts';
import { type Finding, finding } from '../finding.ts';
import type { StoryGraph } from '../graph.ts';
import { type Course, coursesOf, type Heard } from './courses.ts';
import { type Proven, type StructureRule, witnessOf } from './proven.ts';

/** What is known of one promise on the way: its due scenes while it is open, and whether this scene still has to settle it. */
type Standing = { scene: string; due: readonly string[]; pending: boolean };
type Leak = { scene: string; via: Via };

const START: Standing = { scene: '', due: [], pending: false };
const textOf = ({ scene, due, pending }: Standing): string => `${scene} ${due.join()} ${pending}`;

const settled = (now: Standing): Standing => ({
  ...now,
  pending: false,
  // the last due scene closes it
  due: now.due.at(-1) === now.scene ? [] : now.due,
});

const made = (now: Standing, promise: PromiseMade, id: string): Standing => {
  if (promise.replaces === id) return { ...now, due: [], pending: false };
  return promise.id === id ? { ...now, due: promise.due, pending: false } : now;
};

const hear = (now: Standing, event: StoryEvent, id: string): Standing => {
  if (event.type === 'agree-together') return made(now, event.promise, id);
  if (!('promise' in event) || event.promise !== id) return now;
  return event.type === 'renegotiate' ? { ...now, due: event.due, pending: false } : settled(now);
};

const enter = (now: Standing, scene: string): Standing => ({
  ...now,
  scene,
  pending: now.due.includes(scene),
});

type State = {
  offers: readonly { made: PromiseMade | undefined; courses: Course[] }[];
  skip: Course[];
};
/** The whole graph without its words. */
type Plot = { opening: Course[]; states: readonly State[] };

const plotOf = ({ opening, nodes, choices }: StoryGraph): Plot => ({
  opening: coursesOf(opening),
  states: nodes.map(({ offers, skip }) => ({
    offers: offers.map(({ choice, way }) => ({
      made: choices[choice]?.promise,
      courses: coursesOf(way),
    })),
    skip: skip ? coursesOf(skip.way) : [],
  })),
});

/** Follows one promise through every state that it can be in. */
class Follower {
  readonly leaks = new Map<string, Leak>();
  private readonly seen = new Set<string>();
  private readonly waiting: { node: number; now: Standing }[] = [];

  constructor(
    private readonly plot: Plot,
    private readonly id: string,
  ) {}

  follow(): void {
    for (const course of this.plot.opening) this.walk(course, START, 'opening');
    for (let at = 0; at < this.waiting.length; at++) this.expand(at);
  }

  private expand(at: number): void {
    const { node, now } = this.waiting[at] ?? { node: -1, now: START };
    const { offers = [], skip = [] } = this.plot.states[node] ?? {};
    offers.forEach(({ made: promise, courses }, decision) => {
      const start = promise ? made(now, promise, this.id) : now;
      for (const course of courses) this.walk(course, start, { node, decision });
    });
    for (const course of skip) this.walk(course, now, { node, decision: 'skip' });
  }

  private walk({ heard, last }: Course, start: Standing, via: Via): void {
    const now = heard.reduce((before, one) => this.hearLine(one, before, via), start);
    if (last.kind === 'end' && now.pending) this.leak(now, via);
    if (last.kind !== 'goto') return;
    const key = `${last.node} ${textOf(now)}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.waiting.push({ node: last.node, now });
  }

  private hearLine({ scene, events }: Heard, before: Standing, via: Via): Standing {
    const leaves = scene !== undefined && scene !== before.scene;
    if (leaves && before.pending) this.leak(before, via);
    const start = leaves ? enter(before, scene) : before;
    return events.reduce((now, event) => hear(now, event, this.id), start);
  }

  private leak({ scene }: Standing, via: Via): void {
    if (!this.leaks.has(scene)) this.leaks.set(scene, { scene, via });
  }
}

const eventsIn = ({ opening, states }: Plot): StoryEvent[] =>
  [opening, ...states.flatMap(({ offers, skip }) => [...offers.map((one) => one.courses), skip])]
    .flat()
    .flatMap(({ heard }) => heard.flatMap(({ events }) => events));

const madeIn = (choices: readonly Choice[], events: readonly StoryEvent[]): PromiseMade[] => [
  ...choices.flatMap(({ promise }) => promise ?? []),
  ...events.flatMap((event) => (event.type === 'agree-together' ? event.promise : [])),
];

const settles = (event: StoryEvent, id: string): boolean =>
  (event.type === 'keep' || event.type === 'break' || event.type === 'renegotiate') &&
  event.promise === id;

/** The line that makes the promise. */
const placeOfPromise = ({ compiled, main }: Proven, id: string) => {
  const pattern = new RegExp(`(promise:|agree-together)\\s*${id}\\b`);
  for (const [file, text] of compiled.sources) {
    const line = text.split('\n').findIndex((row) => pattern.test(row));
    if (line >= 0) return { file, line: line + 1 };
  }
  return { file: main, line: 1 };
};

const MEND = 'let every way through each due scene keep it, break it or renegotiate it.';

type Whole = { proven: Proven; plot: Plot; events: readonly StoryEvent[] };

const judge = ({ proven, plot, events }: Whole, { id }: PromiseMade): Finding[] => {
  const place = placeOfPromise(proven, id);
  if (!events.some((event) => settles(event, id)))
    return [
      finding(
        'promise-never-due',
        place,
        `The promise ${id} is never kept, broken or renegotiated.`,
        MEND,
      ),
    ];
  const follower = new Follower(plot, id);
  follower.follow();
  return [...follower.leaks.values()].map(({ scene, via }) =>
    finding(
      'promise-never-due',
      place,
      `The promise ${id} falls due in ${scene}, and a way through that scene passes it over.`,
      MEND,
      { witness: witnessOf(proven, via) },
    ),
  );
};

export const promises: StructureRule = (proven) => {
  const { graph } = proven.explored;
  const plot = plotOf(graph);
  const events = eventsIn(plot);
  const specific = new Map(
    madeIn(graph.choices, events)
      .filter(({ due }) => due.length > 0)
      .map((promise) => [promise.id, promise]),
  );
  return [...specific.values()].flatMap((promise) => judge({ proven, plot, events }, promise));
};
