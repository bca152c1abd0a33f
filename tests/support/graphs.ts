// Story graphs made by hand or by chance, for tests of what plays them.
// Must not know: ink.
import fc from 'fast-check';
import type { GraphNode, HostName, Step, StoryGraph, Way } from '#check/graph';
import { type Choice, PARTS, SIZES } from '#domain/choice';
import { ENDING_FAMILIES } from '#domain/ending';
import { MOVES } from '#domain/move';
import { INTENTS } from '#domain/playRecord';
import type { StoryEvent } from '#domain/storyEvent';

export const choice = (id: string, more: Partial<Choice> = {}): Choice => ({
  id,
  text: `"Line ${id}."`,
  move: 'listen',
  size: 1,
  parts: [],
  shows: ['active-listening'],
  misses: [],
  heard: `heard ${id}`,
  ...more,
});

export const slip = (id: string, more: Partial<Choice> = {}): Choice =>
  choice(id, { move: 'defend', shows: [], misses: ['drop-defensiveness'], ...more });

export const told = (line: number, more: { scene?: string; events?: StoryEvent[] } = {}): Step => ({
  kind: 'line',
  line,
  ...more,
});
export const goto = (node: number): Step => ({ kind: 'goto', node });
export const ended = (end: string): Step => ({ kind: 'end', end });
export const fork = (on: HostName, ways: Readonly<Record<string, Way>>): Step => ({
  kind: 'fork',
  on,
  arms: Object.entries(ways).map(([value, way]) => ({ value, way })),
});

/** A fork that asks only whether the value is one of these. */
export const whether = (on: HostName, values: readonly string[], yes: Way, no: Way): Step =>
  fork(on, Object.fromEntries(VALUES[on].map((one) => [one, values.includes(one) ? yes : no])));

const VALUES: Readonly<Record<HostName, readonly string[]>> = {
  trust: ['0', '1', '2', '3'],
  safety: ['0', '1', '2', '3'],
  family: ENDING_FAMILIES,
  intent: INTENTS,
};

export const graphOf = (
  opening: Way,
  choices: readonly Choice[],
  nodes: readonly GraphNode[],
  lines = 40,
): StoryGraph => ({
  opening,
  nodes,
  choices,
  texts: [],
  lines: Array.from({ length: lines }, (_, at) => `Line ${at}.`),
  open: 0,
});

const SCENES = ['hall-1', 'hall-2'];
const PROMISES = ['rent', 'key', 'bins', 'post'];
const NODES = 6;
const CHOICES = 40;

const promise = fc.record(
  {
    id: fc.constantFrom(...PROMISES),
    kind: fc.constantFrom('specific' as const, 'vague' as const),
    weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
    due: fc.subarray(SCENES),
    replaces: fc.constantFrom(...PROMISES),
  },
  { requiredKeys: ['id', 'kind', 'weight', 'due'] },
);

const anyEvent: fc.Arbitrary<StoryEvent> = fc.oneof(
  fc.constantFrom(
    { type: 'discover' as const },
    { type: 'return' as const },
    { type: 'asks' as const },
    { type: 'refuse' as const },
  ),
  fc.record({ type: fc.constant('trigger' as const), size: fc.constantFrom(1, 2, 3) }),
  fc.record({
    type: fc.constantFrom('keep' as const, 'break' as const),
    promise: fc.constantFrom(...PROMISES),
  }),
  fc.record({
    type: fc.constant('renegotiate' as const),
    promise: fc.constantFrom(...PROMISES),
    due: fc.subarray(SCENES),
  }),
  fc.record({ type: fc.constant('agree-together' as const), promise }),
);

const anyChoice = fc.record(
  {
    move: fc.constantFrom(...MOVES),
    size: fc.constantFrom(...SIZES),
    parts: fc.subarray([...PARTS]),
    promise,
    misses: fc.constantFrom([], ['open-book']),
  },
  { requiredKeys: ['move', 'size', 'parts', 'misses'] },
);

const anyLine: fc.Arbitrary<Step> = fc.record(
  {
    kind: fc.constant('line' as const),
    line: fc.nat(39),
    scene: fc.constantFrom(...SCENES),
    events: fc.array(anyEvent, { maxLength: 2 }),
  },
  { requiredKeys: ['kind', 'line'] },
);

const close: fc.Arbitrary<Step> = fc.oneof(
  { weight: 9, arbitrary: fc.nat(NODES - 1).map(goto) },
  { weight: 1, arbitrary: fc.constantFrom('stay', 'go').map(ended) },
);
const straight: fc.Arbitrary<Way> = fc
  .tuple(fc.array(anyLine, { maxLength: 3 }), close)
  .map(([lines, last]) => [...lines, last]);
const forked: fc.Arbitrary<Way> = fc
  .tuple(
    fc.array(anyLine, { maxLength: 2 }),
    fc.constantFrom('trust' as const, 'safety' as const, 'family' as const, 'intent' as const),
    fc.array(straight, { minLength: 7, maxLength: 7 }),
  )
  .map(([lines, on, ways]) => [
    ...lines,
    fork(on, Object.fromEntries(VALUES[on].map((value, at) => [value, ways[at] ?? []]))),
  ]);
const way = fc.oneof(straight, forked);

const node: fc.Arbitrary<GraphNode> = fc.record(
  {
    offers: fc.array(fc.record({ choice: fc.nat(CHOICES - 1), way }), {
      minLength: 2,
      maxLength: 4,
    }),
    skip: fc.record({ scene: fc.constantFrom(...SCENES), way }),
  },
  { requiredKeys: ['offers'] },
);

/** Graphs that no writer would write: every move and event, promises crossing, forks on everything. */
export const anyGraph: fc.Arbitrary<StoryGraph> = fc
  .record({
    opening: straight,
    choices: fc.array(anyChoice, { minLength: CHOICES, maxLength: CHOICES }),
    nodes: fc.array(node, { minLength: NODES, maxLength: NODES }),
  })
  .map(({ opening, choices, nodes }) =>
    graphOf(
      [told(0, { scene: 'hall-1' }), ...opening],
      choices.map((more, at) => choice(`id${at}`, more)),
      nodes.map((one) => ({
        ...one,
        offers: one.offers.filter(
          (offer, at) => one.offers.findIndex((other) => other.choice === offer.choice) === at,
        ),
      })),
    ),
  );
