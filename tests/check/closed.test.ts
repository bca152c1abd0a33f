// Options that exist and are not open: counted, never named.
import { describe, expect, test } from 'vitest';
import { closedBeside } from '#check/closed';
import type { PackedGraph } from '#check/play/packedGraph';

const choice = (id: string) => ({ id }) as PackedGraph['choices'][number];

/** a and b together, b and c together, d alone. */
const GRAPH: PackedGraph = {
  choices: ['aaaa', 'bbbb', 'cccc', 'dddd'].map(choice),
  patterns: [[]],
  texts: [],
  lines: [],
  open: [],
  opening: { pattern: 0, targets: [] },
  nodes: [
    {
      offers: [
        [0, 0],
        [1, 0],
      ],
    },
    {
      offers: [
        [1, 0],
        [2, 0],
      ],
    },
    { offers: [[3, 0]] },
    { offers: [] },
  ],
} as unknown as PackedGraph;

describe('closedBeside', () => {
  test('counts what other states of the same place offer', () => {
    expect(closedBeside(GRAPH, ['aaaa', 'bbbb'], [])).toBe(1);
    expect(closedBeside(GRAPH, ['bbbb', 'cccc'], [])).toBe(1);
  });

  test('what was taken before is not closed, it is gone', () => {
    expect(closedBeside(GRAPH, ['bbbb', 'cccc'], ['aaaa'])).toBe(0);
  });

  test('other places do not count, and an end has nothing', () => {
    expect(closedBeside(GRAPH, ['dddd'], [])).toBe(0);
    expect(closedBeside(GRAPH, [], [])).toBe(0);
  });
});
