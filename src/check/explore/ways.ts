// Runs that answer the same questions differently, joined into one way with forks.
// Must not know: ink, or where the answers come from.
import type { Step, Way } from '../graph.ts';
import type { Question } from './answers.ts';

/** One run as it is joined: its steps, each with how many questions were asked before it; and where it led. */
export type Run = {
  questions: readonly Question[];
  steps: readonly { at: number; step: Step }[];
  last: Step;
};

type Of<K extends Step['kind']> = Extract<Step, { kind: K }>;

const sameLine = (a: Of<'line'>, b: Of<'line'>): boolean =>
  a.line === b.line &&
  a.scene === b.scene &&
  (a.events === b.events || JSON.stringify(a.events) === JSON.stringify(b.events));

const sameFork = (a: Of<'fork'>, b: Of<'fork'>): boolean =>
  a.on === b.on &&
  a.arms.length === b.arms.length &&
  a.arms.every(({ value, way }, at) => {
    const other = b.arms[at];
    return other !== undefined && other.value === value && same(way, other.way);
  });

const sameChance = (a: Of<'chance'>, b: Of<'chance'>): boolean =>
  a.arms.length === b.arms.length && a.arms.every((way, at) => same(way, b.arms[at] ?? []));

/** Compared part by part: as text it would take as long as all the rest. */
const sameStep = (a: Step | undefined, b: Step | undefined): boolean => {
  if (a === b) return true;
  if (a?.kind === 'goto') return b?.kind === 'goto' && a.node === b.node;
  if (a?.kind === 'line') return b?.kind === 'line' && sameLine(a, b);
  if (a?.kind === 'fork') return b?.kind === 'fork' && sameFork(a, b);
  if (a?.kind === 'chance') return b?.kind === 'chance' && sameChance(a, b);
  return JSON.stringify(a) === JSON.stringify(b);
};

const same = (a: Way, b: Way): boolean =>
  a === b || (a.length === b.length && a.every((step, at) => sameStep(step, b[at])));

const forkOf = (question: Question, ways: readonly Way[]): Step =>
  question.kind === 'chance'
    ? { kind: 'chance', arms: ways }
    : {
        kind: 'fork',
        on: question.on,
        arms: question.groups.flatMap((group, at) =>
          group.map((value) => ({ value, way: ways[at] ?? [] })),
        ),
      };

const answersTo = (question: Question): number =>
  question.kind === 'chance' ? question.count : question.groups.length;

/** Steps between the answers so far and the next question. */
const stepsBetween = ({ steps }: Run, from: number, to: number): Step[] =>
  steps.filter(({ at }) => at >= from && at < to).map(({ step }) => step);

type RunWith = (answers: readonly number[]) => Run;

/** Ten dice in one line have sixty million outcomes. From this many runs on, further throws are not tried. */
const MOST_RUNS = 2000;
/** Runs that go round for ever take a thousand times as long as others; after so many no further throws are tried. */
const MOST_CIRCLES = 3;

const goesRound = ({ last }: Run): boolean => last.kind === 'fault' && last.rule === 'divert-loop';

type Trial = {
  runWith: RunWith;
  /** no further throws are tried at questions that are still to come */
  isFull(): boolean;
  /** nor at those that are being tried */
  isStuck(): boolean;
};

const join = (trial: Trial, run: Run, answers: readonly number[]): Way => {
  const asked = answers.length;
  const question = run.questions[asked];
  if (!question) return [...stepsBetween(run, asked, Number.POSITIVE_INFINITY), run.last];
  const before = stepsBetween(run, asked, asked + 1);
  const ways = waysFrom(trial, run, question, answers);
  const [first] = ways;
  // ink asked and it made no difference
  if (first && ways.every((way) => same(way, first))) return [...before, ...first];
  return [...before, forkOf(question, ways)];
};

const waysFrom = (
  trial: Trial,
  run: Run,
  question: Question,
  answers: readonly number[],
): Way[] => {
  const isChance = question.kind === 'chance';
  const arms = isChance && trial.isFull() ? 1 : answersTo(question);
  const ways: Way[] = [];
  for (let answer = 0; answer < arms; answer++) {
    if (answer > 0 && isChance && trial.isStuck()) break;
    const next = [...answers, answer];
    ways.push(join(trial, answer === 0 ? run : trial.runWith(next), next));
  }
  return ways;
};

/**
 * Every way from one decision. `runWith` runs it with these answers, and with the first possibility after them.
 * `tooMany` is told when there are more than can be tried.
 */
export const waysOf = (runWith: RunWith, tooMany: () => void): Way => {
  let [runs, circles] = [0, 0];
  const told = (full: boolean): boolean => {
    if (full) tooMany();
    return full;
  };
  const counted: RunWith = (answers) => {
    const run = runWith(answers);
    runs += 1;
    if (goesRound(run)) circles += 1;
    return run;
  };
  const isStuck = (): boolean => told(circles >= MOST_CIRCLES);
  const isFull = (): boolean => isStuck() || told(runs >= MOST_RUNS);
  return join({ runWith: counted, isFull, isStuck }, counted([]), []);
};
