// The four places on the two lines that say most about this one talk: lowest safety, and the widest steps.
// Must not know: how they are worded or drawn.
import type { Course, CoursePoint, CourseStep, Standing } from './debriefTypes.ts';
import { SHIFTS } from './shift.ts';

/** Positions of decisions; absent where no decision did such a thing. */
export type CourseMarks = {
  /** after it, it was least safe to talk; absent when the talk never stood lower than at its start */
  leastSafe?: number;
  /** it became safer most at once */
  safer?: number;
  trustRose?: number;
  trustFell?: number;
};

export type Meter = 'trust' | 'safety';
type Step = { point: CoursePoint; by: Record<Meter, number> };

/** Steps smaller than this are nothing to point at; hundredths. */
const LEAST = 100;

const stepsIn = ({ start, points }: Course): readonly Step[] =>
  points.map((point, at) => {
    const before: Standing = points[at - 1] ?? start;
    const by = { trust: point.trust - before.trust, safety: point.safety - before.safety };
    return { point, by };
  });

/** The widest step one way; the earlier among equals. */
const widest = (steps: readonly Step[], meter: Meter, way: 1 | -1): number | undefined => {
  const [best] = steps
    .filter(({ by }) => way * by[meter] >= LEAST)
    .toSorted((a, b) => way * (b.by[meter] - a.by[meter]));
  return best?.point.turn;
};

const lowest = ({ start, points }: Course): number | undefined => {
  const [low] = points.toSorted((a, b) => a.safety - b.safety);
  return low && low.safety < start.safety ? low.turn : undefined;
};

export const courseMarksOf = (course: Course): CourseMarks => {
  const steps = stepsIn(course);
  const marks = {
    leastSafe: lowest(course),
    safer: widest(steps, 'safety', 1),
    trustRose: widest(steps, 'trust', 1),
    trustFell: widest(steps, 'trust', -1),
  };
  return Object.fromEntries(Object.entries(marks).filter(([, turn]) => turn !== undefined));
};

/** What in this point moved the meter most that way: the choice, or what the story did; none when nothing did. */
export const mainStepOf = (
  { steps }: CoursePoint,
  meter: Meter,
  way: 'rose' | 'fell',
): CourseStep | undefined => {
  const rank = (step: CourseStep): number =>
    (way === 'rose' ? 1 : -1) * (SHIFTS.indexOf(step[meter]) - SHIFTS.indexOf('held'));
  return steps.filter((step) => rank(step) > 0).toSorted((a, b) => rank(b) - rank(a))[0];
};
