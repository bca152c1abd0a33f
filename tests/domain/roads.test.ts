// Roads laid over one another: every parting is found once, and none where roads went together.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forksOf } from '#domain/roads';
import { recordOf } from '#support/stories';

const roadsOf = (...roads: readonly (readonly string[])[]) =>
  forksOf(roads.map((decisions) => recordOf(decisions)));

const road = fc.array(fc.constantFrom('bbbb', 'cccc', 'dddd'), { maxLength: 6 });

describe('roads', () => {
  test('part where groups chose otherwise, and the larger way comes first', () => {
    expect(roadsOf(['b', 'c', 'd'], ['b', 'f'], ['b', 'f', 'g'], ['b', 'f', 'h'])).toEqual([
      {
        after: ['b'],
        branches: [
          { decision: 'f', roads: [1, 2, 3] },
          { decision: 'c', roads: [0] },
        ],
      },
      {
        after: ['b', 'f'],
        branches: [
          { decision: 'g', roads: [2] },
          { decision: 'h', roads: [3] },
        ],
      },
    ]);
  });

  test('that are one road, or alone, or only shorter, part nowhere', () => {
    expect([roadsOf(), roadsOf(['b']), roadsOf(['b', 'c'], ['b', 'c'], ['b'])]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('part exactly once for each two that differ', () => {
    fc.assert(
      fc.property(fc.array(road, { maxLength: 5 }), (roads) => {
        const forks = roadsOf(...roads);
        for (const [one, a] of roads.entries()) {
          for (const [other, b] of roads.entries()) {
            if (one >= other) continue;
            const turn = a.findIndex((decision, at) => b[at] !== undefined && decision !== b[at]);
            const between = forks.filter(
              ({ branches }) =>
                [one, other].every((way) => branches.some(({ roads: all }) => all.includes(way))) &&
                !branches.some(({ roads: all }) => all.includes(one) && all.includes(other)),
            );
            expect(between.map(({ after }) => after.length)).toEqual(turn < 0 ? [] : [turn]);
          }
        }
      }),
    );
  });
});
