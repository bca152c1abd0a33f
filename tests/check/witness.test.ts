// The search for witnesses on graphs made by hand, where what there is to find is known.
import { describe, expect, test } from 'vitest';
import type { GraphNode, StoryGraph, Way } from '#check/graph';
import { BUDGET, findWitnesses, type Witnesses } from '#check/witness';
import { witnessFindings } from '#check/witnessFindings';
import type { Choice } from '#domain/choice';
import type { Line } from '#domain/line';
import { choice, ended, goto, graphOf, slip, told, whether } from '#support/graphs';
import { scenarioOf } from '#support/stories';

const scenario = scenarioOf();
const small = { ...BUDGET, breadth: 2000, chance: 4000 };
const find = (graph: StoryGraph): Witnesses => findWitnesses(graph, scenario, small);

const opening: Way = [told(0, { scene: 'hall-1' }), goto(0)];
const late = (way: Way): Way => [told(1, { scene: 'hall-2' }), ...way];

const story = (choices: readonly Choice[], ...nodes: readonly GraphNode['offers'][]): StoryGraph =>
  graphOf(
    opening,
    choices,
    nodes.map((offers) => ({ offers })),
    6,
  );

const source = {
  choices: [{ choice: choice('a'), place: { file: 'main.ink', line: 3 } }],
  lines: Array.from({ length: 6 }, (_, at) => {
    const text = `Line ${at}.`;
    const line: Line = { text, props: [], events: [], ...(at === 5 ? { end: 'stay' } : {}) };
    return { text, place: { file: 'main.ink', line: 10 + at }, line };
  }),
};
const findingsIn = (graph: StoryGraph) =>
  witnessFindings(find(graph), graph, scenario, source).map(({ rule, line, witness }) => ({
    rule,
    line,
    witness,
  }));

describe('what it finds', () => {
  const graph = story(
    [choice('a'), choice('b')],
    [
      { choice: 0, way: [goto(0)] },
      { choice: 1, way: late([ended('stay')]) },
    ],
  );

  test('the shortest play to an end, and to each option and line', () => {
    const found = find(graph);
    expect(found.endings.get('stay')?.decisions).toEqual(['b']);
    expect(found.choices.get('a')?.decisions).toEqual(['a']);
    expect(found.lines.get(0)?.decisions).toEqual([]);
    expect(found.lines.get(1)?.decisions).toEqual(['b']);
  });

  test('the range of the meters, in points', () => {
    const { trust, safety } = find(graph).meters;
    expect(trust[0]).toBe(24);
    expect(trust[1]).toBeGreaterThan(24);
    expect(safety[1]).toBeGreaterThan(30);
  });

  test('the same on every run', () => {
    expect(find(graph)).toEqual(find(graph));
  });

  test('a skipped scene as a decision', () => {
    const skipping: StoryGraph = {
      ...graph,
      nodes: [
        {
          offers: graph.nodes[0]?.offers ?? [],
          skip: { scene: 'hall-1', way: late([told(4), ended('stay')]) },
        },
      ],
    };
    expect(find(skipping).lines.get(4)?.decisions).toEqual(['skip:hall-1']);
  });

  test('a state far off, by chance near what is missing', () => {
    const validate = choice('a', { move: 'validate' });
    const deep = story(
      [validate, slip('b')],
      [
        { choice: 0, way: [whether('safety', ['3'], [told(4), ended('stay')], [goto(0)])] },
        { choice: 1, way: [goto(0)] },
      ],
    );
    const found = findWitnesses(deep, scenario, { ...small, breadth: 6, chance: 20_000 });
    expect(found.lines.get(4)?.decisions.every((one) => one === 'a' || one === 'b')).toBe(true);
    expect(found.unwitnessed).toEqual([]);
  });
});

describe('what it does not find', () => {
  const graph = story(
    [choice('a')],
    [
      {
        choice: 0,
        way: [whether('trust', ['3'], [told(2), told(3), ended('go')], late([ended('stay')]))],
      },
    ],
  );

  test('is told', () => {
    expect(find(graph).unwitnessed).toEqual([
      { kind: 'line', line: 2 },
      { kind: 'line', line: 3 },
      { kind: 'reached', end: 'go' },
    ]);
  });

  test('is a finding for each end, and one for lines that stand together', () => {
    const silent = findingsIn(graph).filter(({ rule }) => rule === 'not-witnessed');
    expect(silent.map(({ line }) => line)).toEqual([1, 12]);
  });
});

describe('an end', () => {
  test('reached with a family that is not its own', () => {
    const graph = story([choice('a')], [{ choice: 0, way: late([told(5), ended('stay')]) }]);
    expect(find(graph).mismatches.map(({ end, family }) => `${end} ${family}`)).toEqual([
      'stay not-yet-apart',
      'stay rupture',
    ]);
    expect(findingsIn(graph)[0]).toEqual({ rule: 'ending-mismatch', line: 15, witness: ['a'] });
  });

  test('reached with its own families only is fine', () => {
    const graph = story([choice('a')], [{ choice: 0, way: late([told(5), ended('go')]) }]);
    expect(find(graph).mismatches).toEqual([]);
  });

  test('that comes before the last scene', () => {
    const graph = story([choice('a')], [{ choice: 0, way: [told(5), ended('stay')] }]);
    expect(find(graph).mismatches.every(({ early }) => early)).toBe(true);
    expect(findingsIn(graph)[0]).toMatchObject({ rule: 'ending-mismatch', witness: ['a'] });
  });
});

describe('a promise', () => {
  const rent = { id: 'rent', kind: 'specific' as const, weight: 2 as const, due: ['hall-2'] };
  const promising = choice('a', { move: 'promise-specific', promise: rent });

  test('that its scene settles is fine', () => {
    const kept = late([told(2, { events: [{ type: 'keep', promise: 'rent' }] }), ended('stay')]);
    const found = find(story([promising], [{ choice: 0, way: kept }]));
    expect(found.openPromises).toEqual([]);
    expect(found.promiseOutcomes).toMatchObject([{ promise: 'rent', settling: 'keep' }]);
  });

  test('still open at an end is never due', () => {
    const graph = story([promising], [{ choice: 0, way: late([ended('stay')]) }]);
    expect(find(graph).openPromises).toMatchObject([{ promise: 'rent', scene: 'hall-2' }]);
    expect(findingsIn(graph)).toContainEqual({
      rule: 'promise-never-due',
      line: 1,
      witness: ['a'],
    });
  });

  test('that its scene passes over is never due', () => {
    const early = { ...rent, due: ['hall-1'] };
    const way = late([told(2, { events: [{ type: 'keep', promise: 'rent' }] }), ended('stay')]);
    const graph = story([{ ...promising, promise: early }], [{ choice: 0, way }]);
    expect(find(graph).openPromises).toMatchObject([{ promise: 'rent', scene: 'hall-1' }]);
  });

  test('may stand open where the story breaks off before it falls due', () => {
    const graph = story([promising], [{ choice: 0, way: [ended('go')] }]);
    expect(find(graph).openPromises).toEqual([]);
  });
});

test('a fault that real readings run into has a witness too', () => {
  const fault = { kind: 'fault' as const, rule: 'ran-out-of-content' as const, message: 'stops' };
  const graph = story([choice('a')], [{ choice: 0, way: [fault] }]);
  expect(find(graph).faults).toEqual([
    {
      kind: 'fault',
      fault: 'ran-out-of-content: stops',
      witness: { intent: 'undecided', decisions: ['a'] },
    },
  ]);
});
