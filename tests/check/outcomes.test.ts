// How the endings fall from each option: shares, words, and what playing well means.
import { describe, expect, test } from 'vitest';
import { outcomesFrom } from '#check/outcomes';
import { outcomesTable } from '#check/outcomesTable';
import { likelihood } from '#check/outcomeWords';
import { choice, ended, goto, graphOf, slip, told } from '#support/graphs';
import { scenarioOf } from '#support/stories';

const scenario = scenarioOf();
const lies = { type: 'discover' as const };

/** At the second choice a lie comes out twice behind the slip: that is rupture, whatever else was said. */
const graph = graphOf(
  [told(0, { scene: 'hall-1' }), goto(0)],
  [
    choice('a', { move: 'validate' }),
    slip('b'),
    choice('c', { move: 'listen' }),
    slip('d', { move: 'conceal' }),
  ],
  [
    {
      offers: [
        { choice: 0, way: [goto(1)] },
        { choice: 1, way: [goto(1)] },
      ],
    },
    {
      offers: [
        { choice: 2, way: [ended('go')] },
        { choice: 3, way: [told(1, { events: [lies, lies] }), ended('go')] },
      ],
    },
  ],
);

const asked = (decisions: readonly string[] = [], seed = 5) => {
  const effort = { plays: 2000, seed };
  const found = outcomesFrom(graph, scenario, decisions, 'undecided', effort);
  if (!found.ok) throw new Error(found.error);
  return found.value;
};

describe('the outcomes', () => {
  test('are told for each option, in the order of the author', () => {
    expect(asked().map((one) => [one.choice, one.slip])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  test('fall at random as the plays fall', () => {
    const rupture = asked()[0]?.random.find(({ family }) => family === 'rupture');
    expect(rupture?.share).toBeGreaterThan(0.46);
    expect(rupture?.share).toBeLessThan(0.54);
    expect(rupture?.words).toBe('about half');
  });

  test('never slip when played well', () => {
    expect(asked()[0]?.well).toHaveLength(1);
    expect(asked()[0]?.well[0]).toMatchObject({ share: 1, words: 'nearly always' });
    expect(asked()[0]?.well[0]?.family).not.toBe('rupture');
  });

  test('go on from where the decisions lead', () => {
    expect(asked(['a']).map((one) => one.choice)).toEqual(['c', 'd']);
    expect(asked(['a'])[1]?.well).toEqual([
      { family: 'rupture', share: 1, words: 'nearly always' },
    ]);
  });

  test('are none at an end', () => {
    expect(asked(['a', 'c'])).toEqual([]);
  });

  test('are the same for the same seed', () => {
    expect(asked()).toEqual(asked());
    expect(asked([], 6)).not.toEqual(asked());
  });

  test('are refused for decisions that are not on offer', () => {
    const effort = { plays: 10, seed: 1 };
    expect(outcomesFrom(graph, scenario, ['c'], 'undecided', effort)).toEqual({
      ok: false,
      error: 'The decisions do not fit the story.',
    });
  });
});

test.each([
  [0, 'hardly ever'],
  [0.099, 'hardly ever'],
  [0.1, 'sometimes'],
  [0.4, 'about half'],
  [0.599, 'about half'],
  [0.6, 'mostly'],
  [0.9, 'nearly always'],
  [1, 'nearly always'],
])('a share of %d is said as %s', (share, words) => {
  expect(likelihood(share)).toBe(words);
});

test('the table names each option with both ways to play', () => {
  const table = outcomesTable(asked(), graph.choices);
  expect(table).toContain('a "Line a."\n  at random:');
  expect(table).toContain('b "Line b."  (slip)');
  expect(table.match(/played well/g)).toHaveLength(2);
});
