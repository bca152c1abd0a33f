// Words, sentences and the figures made of them, on cases that can be counted by hand.
import { expect, test } from 'vitest';
import { deviation, mean, median, sentencesIn, wordsIn } from '#check/rules/measure';
import { gradeOf } from '#check/rules/readingGrade';

test('words are what stands between spaces and has a letter or a digit', () => {
  expect(wordsIn('She’s at the 49 – waiting.')).toEqual(['She’s', 'at', 'the', '49', 'waiting.']);
  expect(wordsIn(' … ')).toEqual([]);
});

test('sentences end at a stop, inside or outside quotation marks', () => {
  expect(sentencesIn('No. "Not now?" Then he went… There is 4.50 left!')).toEqual([
    'No.',
    '"Not now?"',
    'Then he went…',
    'There is 4.50 left!',
  ]);
});

test('mean, median and deviation', () => {
  expect(mean([])).toBe(0);
  expect(median([5, 1, 3])).toBe(3);
  expect(median([1, 2, 3, 10])).toBe(2.5);
  expect(median([])).toBe(0);
  expect(deviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2);
});

test('the reading grade is the one of Flesch and Kincaid', () => {
  // 6 words, 6 syllables, 1 sentence: 0.39 * 6 + 11.8 * 1 - 15.59
  expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 6);
  expect(gradeOf(['Unfortunately, nobody remembered anything.'])).toBeGreaterThan(15);
});
