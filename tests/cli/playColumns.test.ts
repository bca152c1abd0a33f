import { describe, expect, test } from 'vitest';
import { beside, wrapped } from '#cli/play/columns';

describe('wrapping', () => {
  test('keeps what fits, and the words of what does not', () => {
    expect(wrapped(['short', ''], 20)).toEqual(['short', '']);
    expect(wrapped(['one two three four'], 10)).toEqual(['one two', '  three', '  four']);
  });

  test('sets what goes on of an option under its words', () => {
    expect(wrapped(['  1  one two three'], 12)).toEqual(['  1  one two', '     three']);
  });

  test('lets a word that is longer than a row stand alone', () => {
    expect(wrapped(['abcdefghijkl mn'], 6)).toEqual(['abcdefghijkl', '  mn']);
  });
});

describe('side by side', () => {
  test('the right block stands beside in a wide window, and below in a narrow one', () => {
    const wide = beside(['left'], ['right', 'more'], 100);
    expect(wide[0]).toMatch(/^left {2,}│ right$/);
    expect(wide[1]).toMatch(/^ +│ more$/);
    expect(beside(['left'], ['right'], 80)).toEqual(['left', '', 'right']);
  });

  test('without a right block there is no line between', () => {
    expect(beside(['left'], [], 120)).toEqual(['left']);
  });

  test('no row is wider than the window', () => {
    const long = Array.from({ length: 30 }, () => 'words and').join(' ');
    for (const width of [60, 100, 140])
      for (const row of beside([long], [long], width))
        expect(row.length).toBeLessThanOrEqual(width);
  });
});
