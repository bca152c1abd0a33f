// Where each value of a JSON text stands, and where a text stops being JSON: it says so of every text that JSON.parse refuses.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonLines } from '#story/jsonLines';

const TEXT = `{
  "title": "A: [1, 2]",
  "ends": [
    { "id": "a" },
    { "id": "b",
      "families": [] }
  ]
}
`;

test('a value stands where its name does, an item of a list where it begins', () => {
  const lines = new JsonLines(TEXT);
  expect(lines.fault).toBeUndefined();
  expect(lines.lineAt(['title'])).toBe(2);
  expect(lines.lineAt(['ends', 1])).toBe(5);
  expect(lines.lineAt(['ends', 1, 'families'])).toBe(6);
  expect(lines.lineAt(['ends', 0, 'families'])).toBe(4);
  expect(lines.lineAt(['nothing'])).toBe(1);
});

describe('what is no JSON', () => {
  test.each([
    ['a forgotten colon', '{\n  "a" 3\n}', 2, 'expected : before 3'],
    ['a forgotten comma', '{\n  "a": 3\n  "b": 4\n}', 3, 'expected , or } before "b"'],
    ['a comma too many', '{\n  "a": 3,\n}', 3, 'expected a name in quotation marks before }'],
    ['a text that goes on', '{\n  "a": "b\n}', 2, 'expected a value before "b'],
    [
      'a bracket that stays open',
      '{\n  "a": [1\n\n',
      2,
      'expected , or ] before the end of the file',
    ],
  ])('%s', (_, text, line, message) => {
    expect(new JsonLines(text).fault).toEqual({ line, message });
  });
});

test('every value that JSON can write is read, and what is cut off is not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.boolean(), (value, wide) => {
      const text = JSON.stringify(value, null, wide ? 2 : 0);
      expect(new JsonLines(text).fault).toBeUndefined();
      if (/[\]}"]$/.test(text)) expect(new JsonLines(text.slice(0, -1)).fault).toBeDefined();
    }),
  );
});

test('says what JSON.parse says of a text with one letter changed', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const letter = fc.constantFrom(...'{}[],:"\\ \n\t\u00a0\u0001019-+.eEtfnulx');
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), letter, (value, at, put) => {
      const text = JSON.stringify(value, null, 1);
      const place = at % (text.length + 1);
      const changed = text.slice(0, place) + put + text.slice(place + 1);
      expect(new JsonLines(changed).fault === undefined, changed).toBe(parses(changed));
    }),
    { numRuns: 2000 },
  );
});
