// What the worker proves of a file: soft spots that compile, with the file's own name, line and mend.
import { describe, expect, test } from 'vitest';
import { HALL, scenarioOf } from '#support/stories';
import { openInk } from '../../src/author/openInk.ts';
import { proofOf } from '../../src/author/proof.ts';

describe('a story of several files', () => {
  const files = [
    { name: 'main.ink', text: 'INCLUDE two.ink\n' },
    { name: 'two.ink', text: HALL },
  ];

  test('is proved as it is on a disk', () => {
    const { complete, states } = proofOf({ files, scenario: scenarioOf() });
    expect(complete).toBe(true);
    expect(states).toBeGreaterThan(2);
  });

  test('a knot that nothing leads to is found in its own file', () => {
    const lost = [files[0], { name: 'two.ink', text: `${HALL}\n=== attic ===\nDust.\n-> stays\n` }];
    const { findings } = proofOf({
      files: lost.filter((one) => one !== undefined),
      scenario: scenarioOf(),
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'unreachable-knot', file: 'two.ink', severity: 'warning' }),
    );
  });
});

test('a single file keeps its own name', () => {
  const text = `${HALL.replaceAll('hall-2', 'hall-1')}\n=== attic ===\nDust.\n-> stays\n`;
  const { story, sources } = openInk({ name: 'cup.ink', text });
  if (!story) throw new Error('it did not open');
  const { findings } = proofOf({ files: sources, scenario: story.scenario });
  const attic = text.split('\n').indexOf('=== attic ===') + 1;
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'unreachable-knot', file: 'cup.ink', line: attic }),
  );
  expect(findings.filter(({ file }) => file === 'main.ink')).toEqual([]);
});
