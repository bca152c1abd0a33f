// How many tests passed, failed and were skipped, and how that is said.
// Must not know: which tool counted.

export type Counts = { passed: number; failed: number; skipped: number };

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

export const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    NOTHING,
  );

/** `N passed, N failed`, and `, N skipped` when any were. */
export const lineOf = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * What a runner's own report and its exit code come to. A runner that fails without naming a failed
 * test, that ran no test, or that left no report, counts as one failure.
 */
export const judged = (code: number, reported: Counts | undefined): Counts => {
  const counts = reported ?? NOTHING;
  const ran = counts.passed + counts.failed > 0;
  const sound = ran && (code === 0 || counts.failed > 0);
  return sound ? counts : { ...counts, failed: counts.failed + 1 };
};
