// Reads the JSON reports of Vitest and Playwright into counts.
// Must not know: where a report lies or how its runner was started.
import * as z from 'zod/mini';
import type { Counts } from './counts.ts';

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const PlaywrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Undefined for a text that is no such report. A file that broke before its first test is one failure. */
export const vitestCounts = (text: string): Counts | undefined => {
  const read = VitestReport.safeParse(jsonOf(text));
  if (!read.success) return undefined;
  const report = read.data;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
};

/** Undefined for a text that is no such report. A test that passes only sometimes has failed. */
export const playwrightCounts = (text: string): Counts | undefined => {
  const read = PlaywrightReport.safeParse(jsonOf(text));
  if (!read.success) return undefined;
  const { expected, unexpected, flaky, skipped } = read.data.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
};
