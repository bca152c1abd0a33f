// What is wrong with a story's table is told by rule, place and mend; a whole one has no finding.
import { describe, expect, test } from 'vitest';
import { stringFindings } from '#check/stringFindings';
import type { StringRow } from '#story/languages/table';

const LINE: StringRow = {
  where: 'hall',
  key: '',
  kind: 'line',
  source: 'It rains.',
  translation: 'Llueve.',
};
const OPTION: StringRow = {
  where: 'hall',
  key: 'bbbb',
  kind: 'option',
  source: '"Yes."',
  translation: '«Sí».',
};
const ROWS = [LINE, OPTION];

const found = (rows: readonly StringRow[]): string[] =>
  stringFindings(ROWS, { format: 1, language: 'es', rows: [...rows] }).map(
    ({ rule, at }) => `${rule} ${at}`,
  );

describe('a table', () => {
  test('that is whole has no finding', () => {
    expect(found(ROWS)).toEqual([]);
  });
  test('without a translation', () => {
    expect(found([LINE])).toEqual(['missing-string bbbb option']);
    expect(found([LINE, { ...OPTION, translation: ' ' }])).toEqual(['missing-string bbbb option']);
  });
  test('with a translation of an older text', () => {
    expect(found([LINE, { ...OPTION, source: '"Maybe."' }])).toEqual(['stale-string bbbb option']);
  });
  test('with a line whose text has changed, which is another line', () => {
    expect(found([{ ...LINE, source: 'It snows.' }, OPTION])).toEqual([
      'missing-string hall',
      'unknown-string hall',
    ]);
  });
  test('with a row twice', () => {
    expect(found([...ROWS, OPTION])).toEqual(['double-string bbbb option']);
  });
  test('with something said that was an act', () => {
    expect(found([LINE, { ...OPTION, translation: 'Decir que sí.' }])).toEqual([
      'changed-quotes bbbb option',
    ]);
  });
  test('with marks that ink reads', () => {
    expect(found([{ ...LINE, translation: 'Llueve. # event: stop' }, OPTION])).toEqual([
      'tag-in-string hall',
    ]);
    expect(found([{ ...LINE, translation: 'RUTH: Llueve.' }, OPTION])).toEqual([
      'tag-in-string hall',
    ]);
    expect(found([{ ...LINE, translation: 'Llueve {mucho}.' }, OPTION])).toEqual([
      'changed-placeholder hall',
    ]);
  });
});
