// How many whole lines fit over the picture.
import { describe, expect, test } from 'vitest';
import { wholeLines } from '#ui/play/newestInView';

describe('wholeLines', () => {
  test('takes as many from the last one up as fit, with the gaps between', () => {
    expect(wholeLines([50, 40, 30], 8, 200)).toBe(136);
    expect(wholeLines([50, 40, 30], 8, 135)).toBe(78);
    expect(wholeLines([50, 40, 30], 8, 30)).toBe(30);
  });

  test('is 0 when not even the last one fits, or there is none', () => {
    expect(wholeLines([50, 40, 30], 8, 29)).toBe(0);
    expect(wholeLines([], 8, 100)).toBe(0);
  });
});
