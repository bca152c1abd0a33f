// One story, checked: what the compiler says, what is proved of its states, what the model shows, what the rules of writing say.
// Must not know: files, terminals, time.
import type { StoryProblem } from '#story/storyFault';
import type { CompiledInk, CompiledStory } from '#story/compile';
import type { StoryFile } from '#story/storyFile';
import type { Budget } from './explore/explorer.ts';
import {
  type Explorable,
  type Explored,
  explorePlain,
  exploreStory,
} from './explore/exploreStory.ts';
import { type Finding, finding } from './finding.ts';
import type { StoryReport } from './report.ts';
import { writingFindings } from './rules/findings.ts';
import { houseStructureRules, structureRules } from './structure/all.ts';
import { endingsOf } from './structure/endings.ts';
import { optionPaths } from './structure/neverOffered.ts';
import type { Proven } from './structure/proven.ts';
import { heldAgainst, type Model } from './structure/witnessed.ts';
import { witnessFindings } from './witnessFindings.ts';
import { findWitnesses } from './witness.ts';

/** What is checked: a story of the house with its scenario, or any ink. */
export type Subject =
  | {
      kind: 'house';
      path: string;
      /** absent while there are mistakes */
      file?: StoryFile;
      compiled?: CompiledStory;
      errors: readonly StoryProblem[];
      warnings: readonly StoryProblem[];
    }
  | { kind: 'plain'; path: string; main: string; compiled: CompiledInk };

export type CheckOptions = {
  budget?: Partial<Budget>;
  /** milliseconds; without it the report says 0 seconds */
  clock?: () => number;
  /** its states, where they were explored before, by several threads */
  explored?: Explored;
};

export type Checked = { report: StoryReport; explored?: Explored };

/** A state of the house takes about 3 kB, all that is found with it included, one of plain ink a tenth of that: a million stay under 4 GB. The command line ends earlier. */
export const MOST_STATES = 1_000_000;

const NOWHERE = { file: 'main.ink', line: 1 };

export const problemFindings = (problems: readonly StoryProblem[]): Finding[] =>
  problems.map(({ rule, message, mend, place }) => finding(rule, place ?? NOWHERE, message, mend));

const inOrder = (findings: readonly Finding[]): Finding[] => {
  const once = new Map<string, Finding>();
  for (const one of findings) {
    const key = `${one.rule} ${one.file}:${one.line} ${one.rule === 'late-event' ? '' : one.message}`;
    const known = once.get(key);
    if (!known || (!known.witness && one.witness)) once.set(key, one);
  }
  return [...once.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
};

type Words = Pick<StoryReport, 'path' | 'words' | 'choices'>;

/** Nothing can be proved of a story with mistakes in its source. */
const unproved = (
  words: Words,
  findings: readonly Finding[],
  seconds: number,
  house: boolean,
): Checked => ({
  report: {
    ...words,
    complete: false,
    method: house ? 'bands' : 'exact',
    open: 1,
    states: 0,
    transitions: 0,
    seconds,
    choicesTaken: 0,
    endings: [],
    findings: inOrder(findings),
  },
});

const figures = ({ states, transitions, sampled }: Explored) => ({
  states: states.length,
  transitions,
  open: states.open + (sampled ? 1 : 0),
});

const endingReports = (proven: Proven, model?: Model): StoryReport['endings'] =>
  endingsOf(proven).map(({ id, witness }) => {
    const shown = model ? (model.witnesses.endings.get(id)?.decisions ?? null) : witness;
    return { id, reached: shown !== null, witness: shown?.map(String) ?? null };
  });

type Clocked = { seconds: () => number; budget: Budget };

const clocked = ({ clock, budget }: CheckOptions): Clocked => {
  const start = clock?.() ?? 0;
  return {
    seconds: () => Math.round((clock?.() ?? 0) - start) / 1000,
    budget: { states: MOST_STATES, ...budget },
  };
};

const houseFindings = (proven: Proven, model: Model, compiled: CompiledStory): Finding[] => {
  const rules = [...structureRules, ...houseStructureRules];
  return [
    ...heldAgainst(
      rules.flatMap((rule) => rule(proven)),
      model,
    ),
    ...witnessFindings(model.witnesses, proven.explored.graph, model.story.scenario, compiled),
    ...writingFindings(compiled, model.story.scenario),
  ];
};

const checkHouse = (subject: Subject & { kind: 'house' }, options: CheckOptions): Checked => {
  const { seconds, budget } = clocked(options);
  const { path, file, compiled } = subject;
  const problems = problemFindings([...subject.errors, ...subject.warnings]);
  const words = { path, words: compiled?.words ?? 0, choices: compiled?.choices.length ?? 0 };
  if (!file || !compiled) return unproved(words, problems, seconds(), true);
  const explored = options.explored ?? exploreStory(file, budget);
  const { scenario } = file;
  const whole = explored.states.open === 0 && !explored.sampled;
  const house = { scenario, choices: compiled.choices };
  const proven: Proven = { explored, compiled, main: 'main.ink', whole, house };
  const witnesses = findWitnesses(explored.graph, scenario);
  const model = { story: file, witnesses };
  const findings = inOrder([...problems, ...houseFindings(proven, model, compiled)]);
  const known = figures(explored);
  const open = known.open + witnesses.unwitnessed.length;
  const report: StoryReport = {
    ...words,
    complete: open === 0,
    method: 'bands',
    ...known,
    open,
    seconds: seconds(),
    choicesTaken: witnesses.choices.size,
    endings: endingReports(proven, model),
    meters: witnesses.meters,
    findings,
  };
  return { report, explored };
};

const checkPlain = (subject: Subject & { kind: 'plain' }, options: CheckOptions): Checked => {
  const { seconds, budget } = clocked(options);
  const { path, main, compiled } = subject;
  const problems = problemFindings([...compiled.errors, ...compiled.warnings]);
  const { words, ink } = compiled;
  if (ink === undefined) return unproved({ path, words, choices: 0 }, problems, seconds(), false);
  const explored = options.explored ?? explorePlain(ink, budget);
  const whole = explored.states.open === 0 && !explored.sampled;
  const proven: Proven = { explored, compiled, main, whole };
  const found = structureRules.flatMap((rule) => rule(proven));
  const known = figures(explored);
  const report: StoryReport = {
    path,
    words,
    choices: optionPaths(proven).length,
    complete: known.open === 0,
    method: 'exact',
    ...known,
    seconds: seconds(),
    choicesTaken: explored.trail.offered.size,
    endings: endingReports(proven),
    findings: inOrder([...problems, ...found]),
  };
  return { report, explored };
};

/** What of a subject is explored; nothing while it has mistakes. */
export const explorableIn = (subject: Subject): Explorable | undefined => {
  if (subject.kind === 'house') return subject.file && { story: subject.file };
  const { ink } = subject.compiled;
  return ink === undefined ? undefined : { ink };
};

/** The report of one story, and its states for whoever wants to draw or play them. */
export const checkStory = (subject: Subject, options: CheckOptions = {}): Checked =>
  subject.kind === 'house' ? checkHouse(subject, options) : checkPlain(subject, options);
