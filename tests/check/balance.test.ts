// The balance: intervals by hand, plays that count right, and findings where a share lies surely outside.
import { describe, expect, test } from 'vitest';
import { BUCKETS, type BalanceRow, type IntentBalance, balanceOf } from '#check/balance';
import { balanceFindings } from '#check/balanceFindings';
import { percent, shareOf } from '#check/balanceShares';
import { balanceTable } from '#check/balanceTable';
import { ENDING_FAMILIES, type EndingFamily } from '#domain/ending';
import { choice, ended, goto, graphOf, slip, told } from '#support/graphs';
import { scenarioOf } from '#support/stories';

const scenario = scenarioOf();

describe('a share', () => {
  test('has the interval of Wilson', () => {
    const half = shareOf(50, 100);
    expect(half.low).toBeCloseTo(0.4038, 4);
    expect(half.high).toBeCloseTo(0.5962, 4);
    const none = shareOf(0, 100);
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(0.037, 3);
  });

  test('of nothing can be anything', () => {
    expect(shareOf(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
  });

  test('is said in whole per cent, small and large ones honestly', () => {
    expect([0, 0.001, 0.384, 0.999, 1].map(percent)).toEqual([
      '',
      '<1 %',
      '38 %',
      '>99 %',
      '100 %',
    ]);
  });
});

test('every share of slips falls into one bucket', () => {
  for (let tenth = 0; tenth <= 1000; tenth++)
    expect(BUCKETS.filter(({ holds }) => holds(tenth / 10))).toHaveLength(1);
});

const twice = graphOf(
  [told(0, { scene: 'hall-1' }), goto(0)],
  [choice('a'), slip('b'), choice('c'), slip('d', { move: 'attack' })],
  [
    {
      offers: [
        { choice: 0, way: [goto(1)] },
        { choice: 1, way: [goto(1)] },
      ],
    },
    {
      offers: [
        { choice: 2, way: [told(1, { scene: 'hall-2' }), ended('stay')] },
        { choice: 3, way: [told(1, { scene: 'hall-2' }), ended('stay')] },
      ],
    },
  ],
);

describe('plays', () => {
  const balance = balanceOf(twice, scenario, { plays: 4000, seed: 3 });

  test('are made for each intent, all of them counted', () => {
    expect(balance.map(({ intent }) => intent)).toEqual(scenario.intents);
    for (const { rows, plays, unfinished } of balance)
      expect(rows.reduce((sum, row) => sum + row.plays, 0) + unfinished).toBe(plays);
  });

  test('fall where two decisions can fall: no slip, one of two, both', () => {
    const filled = balance[0]?.rows.filter((row) => row.plays > 0).map(({ label }) => label);
    expect(filled).toEqual(['0', '50 and more']);
  });

  test('are the same for the same seed', () => {
    expect(balanceOf(twice, scenario, { plays: 4000, seed: 3 })).toEqual(balance);
  });

  test('keep a promise where the story lets them', () => {
    const promise = { id: 'rent', kind: 'specific' as const, weight: 2 as const, due: ['hall-2'] };
    const breaks = [
      told(1, { scene: 'hall-2', events: [{ type: 'break' as const, promise: 'rent' }] }),
    ];
    const graph = graphOf(
      [told(0, { scene: 'hall-1' }), goto(0)],
      [choice('a', { promise }), choice('b'), choice('c')],
      [
        { offers: [{ choice: 0, way: [goto(1)] }] },
        {
          offers: [
            {
              choice: 1,
              way: [
                ...breaks,
                told(2),
                told(3),
                { kind: 'fault', rule: 'divert-loop', message: 'broken' },
              ],
            },
            { choice: 2, way: [told(1, { scene: 'hall-2' }), ended('stay')] },
          ],
        },
      ],
    );
    expect(balanceOf(graph, scenario, { plays: 100 })[0]?.unfinished).toBe(0);
  });

  test('that go in circles are told', () => {
    const circle = graphOf(
      [told(0, { scene: 'hall-1' }), goto(0)],
      [choice('a')],
      [{ offers: [{ choice: 0, way: [goto(0)] }] }],
    );
    const [first] = balanceOf(circle, scenario, { plays: 3 });
    expect(first?.unfinished).toBe(3);
    expect(balanceTable(first ? [first] : [])).toContain('3 plays found no end.');
  });

  test('are not made for the hurt side', () => {
    expect(balanceOf(twice, { ...scenario, side: 'hurt' })).toEqual([]);
  });
});

const row = (label: string, hits: Partial<Record<EndingFamily, number>>): BalanceRow => ({
  label,
  plays: 1000,
  families: Object.fromEntries(
    ENDING_FAMILIES.map((family) => [family, shareOf(hits[family] ?? 0, 1000)]),
  ) as BalanceRow['families'],
});

const judged = (changes: Readonly<Record<string, Partial<Record<EndingFamily, number>>>>) => {
  const fine = {
    '0': { 'building-new': 1000 },
    '5 to 15': { 'building-new': 600 },
    '20 to 30': { 'building-new': 200 },
    '50 and more': {},
  };
  const rows = Object.entries({ ...fine, ...changes }).map(([label, hits]) => row(label, hits));
  const kindly = row('at most 15', changes['at most 15'] ?? {});
  const balance: IntentBalance = { intent: 'undecided', plays: 5000, unfinished: 0, rows, kindly };
  return balanceFindings([balance]);
};

describe('off-balance', () => {
  test('is nothing that lies within', () => {
    expect(judged({})).toEqual([]);
  });

  test.each([
    ['0', { 'building-new': 900 }, 'let more be mended'],
    ['5 to 15', { 'building-new': 950 }, 'let the slips cost more'],
    ['5 to 15', { 'building-new': 100 }, 'let more be mended'],
    ['20 to 30', { 'building-new': 500 }, 'let the slips cost more'],
    ['50 and more', { 'building-new': 100 }, 'let the slips cost more'],
    ['at most 15', { rupture: 400 }, 'let more be mended'],
  ])('is %s with %o', (label, hits, mend) => {
    const found = judged({ [label]: hits });
    expect(found.map(({ rule }) => rule)).toEqual(['off-balance']);
    expect(found[0]?.mend).toContain(mend);
  });

  test('is not said while the interval still touches what is wanted', () => {
    expect(judged({ '20 to 30': { 'building-new': 310 } })).toEqual([]);
  });

  test('is judged for the undecided partner alone', () => {
    const bad = row('0', {});
    const balance = { plays: 1000, unfinished: 0, rows: [bad], kindly: row('at most 15', {}) };
    expect(balanceFindings([{ ...balance, intent: 'leaving' }])).toEqual([]);
  });
});

test('the table has a row for each bucket and only families that occur', () => {
  const table = balanceTable(balanceOf(twice, scenario, { plays: 300 }));
  expect(table.split('\n').filter((line) => line.startsWith('50 and more'))).toHaveLength(3);
  expect(table).not.toContain('stop-for-safety');
});
