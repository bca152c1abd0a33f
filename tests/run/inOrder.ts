// Runs stages one after the other, tells each as it ends, and sums them.
// Must not know: what the stages do, or where the words go.
import { lineOf, sumOf } from './counts.ts';
import type { Counts } from './counts.ts';
import type { Outcome, Stage } from './stage.ts';

const outcomeOf = async (stage: Stage, failed: ReadonlySet<string>): Promise<Outcome> => {
  const missing = (stage.needs ?? []).filter((name) => failed.has(name));
  if (missing.length === 0) return stage.run();
  const output = `Not run, since it needs: ${missing.join(', ')}.\n`;
  return { counts: { passed: 0, failed: 1, skipped: 0 }, output };
};

/** `say` gets whole lines; what a failed stage printed is told in full. `now` gives milliseconds. */
export const runInOrder = async (
  stages: readonly Stage[],
  say: (text: string) => void,
  now: () => number,
): Promise<Counts> => {
  const all: Counts[] = [];
  const failed = new Set<string>();
  for (const stage of stages) {
    const began = now();
    const { counts, output } = await outcomeOf(stage, failed);
    const seconds = ((now() - began) / 1000).toFixed(1);
    const held = counts.failed === 0;
    // Closed with the time, so that only the sum of all stands alone on a line.
    say(`${held ? 'ok  ' : 'FAIL'} ${stage.name.padEnd(8)} ${lineOf(counts)} (${seconds} s)`);
    if (!held) say(output.trimEnd());
    if (!held) failed.add(stage.name);
    all.push(counts);
  }
  return sumOf(all);
};
