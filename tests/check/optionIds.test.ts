import { describe, expect, test } from 'vitest';
import { freeIds, idsFor, idsFrom, withId, withIds } from '#check/optionIds';
import { freshTexts } from '#check/planTexts';

describe('ids for options', () => {
  test('are of the form, never twice, never one in use, and the same on every run', () => {
    const ids = freeIds(new Set(), 5000);
    expect(new Set(ids).size).toBe(5000);
    expect(ids.every((id) => /^[bcdfghjkmnpqrstvwxz23456789]{4}$/.test(id))).toBe(true);
    const [first = '', second] = ids;
    expect(freeIds(new Set([first]), 1)).toEqual([second]);
  });

  test('of a walk that goes on where the last one ended were never given before', () => {
    const first = idsFrom(0, new Set(), 40);
    const second = idsFrom(first.next, new Set(first.ids.slice(0, 3)), 40);
    expect(new Set([...first.ids, ...second.ids]).size).toBe(80);
  });

  test.each([
    [
      '*   ["Hello." # move: own # heard: Yes.]',
      '*   ["Hello." # id: bbbb # move: own # heard: Yes.]',
    ],
    ['*   [Wait.]', '*   [Wait. # id: bbbb]'],
    ['*   Plain and unbracketed', '*   Plain and unbracketed # id: bbbb'],
    ['*   [Room \\#4, the \\[old\\] one.]', '*   [Room \\#4, the \\[old\\] one. # id: bbbb]'],
    ['*   Go // see #3', '*   Go # id: bbbb // see #3'],
    ['*   Go /* for now */', '*   Go # id: bbbb /* for now */'],
    ['*   Go -> hall', '*   Go # id: bbbb -> hall'],
    ['*   Go\r', '*   Go # id: bbbb\r'],
  ])('%s', (before, after) => {
    expect(withId(before, 'bbbb')).toBe(after);
  });

  test('touch no other line', () => {
    const source = 'A line.\n*   [Wait.]\n    Good.\n';
    expect(withIds(source, new Map([[2, 'bbbb']]))).toBe(
      'A line.\n*   [Wait. # id: bbbb]\n    Good.\n',
    );
  });

  test('go to the file and line they are for', () => {
    const places = [
      { file: 'a.ink', line: 3 },
      { file: 'b.ink', line: 9 },
      { file: 'a.ink', line: 5 },
    ];
    const byFile = idsFor(places, ['bbbb', 'cccc', 'dddd']);
    expect([...(byFile.get('a.ink')?.keys() ?? [])]).toEqual([3, 5]);
    expect([...(byFile.get('b.ink')?.keys() ?? [])]).toEqual([9]);
  });
});

test('plans take over the text of today by id, and keep everything else', () => {
  const plan =
    '# Title\nintent undecided · seed 1\n> bbbb An old text.\n~ Why.\n> zzzz Unknown.\n= end stay · not-yet\n';
  expect(freshTexts(plan, new Map([['bbbb', '"A new text."']]))).toBe(
    plan.replace('An old text.', '"A new text."'),
  );
});
