// What is wrong with a language is told by key and rule.
import { describe, expect, test } from 'vitest';
import { declarationOf } from '#languages/declaration';
import { filledFrom } from '#languages/files';
import { wordsFindings } from '#languages/findings';
import { parseTexts, type Texts } from '#languages/parse';

const SOURCE = { play: { undo: 'Undo', left: '{n, plural, one {# left} other {# left}}' } };
const found = (texts: Texts): string[] =>
  wordsFindings(parseTexts(SOURCE), parseTexts(texts)).map(({ rule, key }) => `${rule} ${key}`);

describe('a language', () => {
  test('that says everything has no finding, whatever its plurals', () => {
    const left = '{n, plural, one {queda #} few {quedan #} other {quedan #}}';
    expect(found({ play: { undo: 'Deshacer', left } })).toEqual([]);
  });

  test('that lacks a message', () => {
    expect(found({ play: { undo: 'Deshacer' } })).toEqual(['missing-message play.left']);
    expect(found({})).toHaveLength(2);
  });

  test('with a message that nobody asks for', () => {
    const play = { ...SOURCE.play, redo: 'Rehacer' };
    expect(found({ play })).toEqual(['unknown-message play.redo']);
  });

  test('with a message that says nothing', () => {
    expect(found({ play: { ...SOURCE.play, undo: '' } })).toEqual(['empty-message play.undo']);
  });

  test('with other arguments', () => {
    const left = 'quedan {minutos}';
    expect(found({ play: { ...SOURCE.play, left } })).toEqual(['other-arguments play.left']);
    expect(found({ play: { ...SOURCE.play, undo: '{n}' } })).toEqual(['other-arguments play.undo']);
  });

  test('says in the source’s words what it lacks', () => {
    const filled = filledFrom(parseTexts(SOURCE), parseTexts({ play: { undo: 'Deshacer' } }));
    expect(filled).toEqual(parseTexts({ play: { ...SOURCE.play, undo: 'Deshacer' } }));
  });
});

test('the types name every argument', () => {
  const types = declarationOf(parseTexts({ ...SOURCE, 'two words': 'of {whom}' }));
  expect(types).toContain('    undo: string;');
  expect(types).toContain('    left: (given: { n: number }) => string;');
  expect(types).toContain("  'two words': (given: { whom: N }) => string;");
});
