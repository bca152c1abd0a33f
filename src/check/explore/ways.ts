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

const join = (
  runWith: RunWith,
  run: Run,
  answers: readonly number[],
  isFull: () => boolean,
): Way => {
  const asked = answers.length;
  const question = run.questions[asked];
  if (!question) return [...stepsBetween(run, asked, Number.POSITIVE_INFINITY), run.last];
  const before = stepsBetween(run, asked, asked + 1);
  const arms = question.kind === 'chance' && isFull() ? 1 : answersTo(question);
  const ways = Array.from({ length: arms }, (_, answer) => {
    const next = [...answers, answer];
    return join(runWith, answer === 0 ? run : runWith(next), next, isFull);
  });
  const [first] = ways;
  // ink asked and it made no difference
  if (first && ways.every((way) => same(way, first))) return [...before, ...first];
  return [...before, forkOf(question, ways)];
};

/**
 * Every way from one decision. `runWith` runs it with these answers, and with the first possibility after them.
 * `tooMany` is told when there are more than can be tried.
 */
export const waysOf = (runWith: RunWith, tooMany: () => void): Way => {
  let runs = 0;
  const counted: RunWith = (answers) => {
    runs += 1;
    return runWith(answers);
  };
  const isFull = (): boolean => {
    const full = runs >= MOST_RUNS;
    if (full) tooMany();
    return full;
  };
  return join(counted, counted([]), [], isFull);
};
