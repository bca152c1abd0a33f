// `story check`: proves stories and prints what was found, for people or as one JSON object.
// Must not know: how a story is checked.
import { basename } from 'node:path';
import type { CheckReport } from '#check/report';
import { HELP } from './check/help.ts';
import { checkInThread, type Codes, codesFor } from './check/inThread.ts';
import type { JobDone } from './check/job.ts';
import { type Job, jobsFor } from './check/jobs.ts';
import { Signals } from './check/signals.ts';
import { reportText } from './check/text.ts';
import { tickOn } from './check/ticker.ts';
import { type CheckWanted, readWanted } from './check/wanted.ts';
import type { Done } from './done.ts';

const INTERRUPTED = 130;

/** Ctrl-C ends the work where it is and prints what was found; once more leaves at once. */
const onInterrupt = (signals: Signals): (() => void) => {
  const stop = (): void => {
    if (signals.stopped) process.exit(INTERRUPTED);
    signals.stop();
  };
  process.on('SIGINT', stop);
  return () => process.off('SIGINT', stop);
};

const checkOne = async (
  job: Job,
  wanted: CheckWanted,
  signals: Signals,
  codes: Codes,
): Promise<JobDone> => {
  const ended = tickOn(process.stderr, basename(job.path), signals);
  try {
    return await checkInThread(job, wanted, signals, codes);
  } finally {
    ended();
  }
};

const checkAll = async (jobs: readonly Job[], wanted: CheckWanted): Promise<JobDone[]> => {
  const signals = new Signals();
  const codes = await codesFor(wanted.workers);
  const ended = onInterrupt(signals);
  const done: JobDone[] = [];
  try {
    for (const job of jobs)
      if (!signals.stopped) done.push(await checkOne(job, wanted, signals, codes));
  } finally {
    ended();
  }
  return done;
};

const outputOf = (done: readonly JobDone[], json: boolean): string => {
  const report: CheckReport = { stories: done.map((one) => one.report) };
  return json ? JSON.stringify(report, null, 2) : done.map(reportText).join('\n\n');
};

/** Exit 0 without errors, 1 with errors in a story, 2 when it could not run. */
export const run = async (args: readonly string[]): Promise<Done> => {
  if (args.includes('--help')) return { output: HELP, exitCode: 0 };
  try {
    const wanted = readWanted(args);
    const done = await checkAll(jobsFor(wanted.paths, wanted.plain), wanted);
    const findings = done.flatMap(({ report }) => report.findings);
    const wrong = findings.some(({ severity }) => severity === 'error');
    return { output: outputOf(done, wanted.json), exitCode: wrong ? 1 : 0 };
  } catch (thrown) {
    const output = thrown instanceof Error ? thrown.message : String(thrown);
    return { output, exitCode: 2 };
  }
};
