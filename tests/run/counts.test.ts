// The sum over all runners, and what never passes for success.
import { describe, expect, test } from 'vitest';
import { judged, lineOf, sumOf } from './counts.ts';
import { playwrightCounts, vitestCounts } from './reports.ts';

const counts = (passed: number, failed = 0, skipped = 0) => ({ passed, failed, skipped });

describe('the closing line', () => {
  test.each([
    [counts(0), '0 passed, 0 failed'],
    [counts(12, 3), '12 passed, 3 failed'],
    [counts(12, 0, 1), '12 passed, 0 failed, 1 skipped'],
  ])('%j', (one, line) => expect(lineOf(one)).toBe(line));

  test('sums', () => {
    expect(sumOf([counts(1, 2, 3), counts(10), counts(0, 0, 5)])).toEqual(counts(11, 2, 8));
  });
});

describe('judged', () => {
  test.each([
    ['a clean run', 0, counts(5), counts(5)],
    ['failed tests', 1, counts(5, 2), counts(5, 2)],
    ['failed tests with a good exit', 0, counts(5, 2), counts(5, 2)],
    ['a bad exit that names no test', 1, counts(5), counts(5, 1)],
    ['no test at all', 0, counts(0), counts(0, 1)],
    ['only skipped tests', 0, counts(0, 0, 4), counts(0, 1, 4)],
    ['no report', 0, undefined, counts(0, 1)],
  ])('%s', (_, code, reported, result) => expect(judged(code, reported)).toEqual(result));
});

describe('vitestCounts', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ],
  };

  test('counts a file that broke before its first test', () => {
    expect(vitestCounts(JSON.stringify(report))).toEqual(counts(7, 2, 3));
  });
  test('is undefined for another text', () => {
    expect([vitestCounts(''), vitestCounts('{}')]).toEqual([undefined, undefined]);
  });
});

describe('playwrightCounts', () => {
  test('counts a test that passes only sometimes as failed', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } };
    expect(playwrightCounts(JSON.stringify(report))).toEqual(counts(4, 2, 2));
  });
  test('is undefined for another text', () => {
    expect([playwrightCounts('no'), playwrightCounts('{}')]).toEqual([undefined, undefined]);
  });
});
