// Ways without their words: the scenes and events on each course that a way can take, and where the course leads.
// Must not know: what the events do.
import type { StoryEvent } from '#domain/storyEvent';
import type { Arm, PackedGraph, Pattern, PatternStep } from '../play/packedGraph.ts';

export type Heard = { scene?: string; events: readonly StoryEvent[] };
/** Where a course leads: the hole of its pattern, or that the story ends or breaks off there. */
type Last = number | 'end' | 'fault';
/** `heard`: one object for all courses on which the same is heard. */
export type Course = { heard: readonly Heard[]; last: Last };

const heardIn = (steps: Pattern): Heard[] =>
  steps.flatMap((step) => {
    if (typeof step === 'number' || step.kind !== 'line') return [];
    const { scene, events = [] } = step;
    return [scene === undefined ? { events } : { scene, events }];
  });

const armsOf = (step: PatternStep): readonly Arm[] =>
  typeof step !== 'number' && 'arms' in step ? step.arms : [];

const lastOf = (step: PatternStep): Last => {
  if (typeof step === 'number') throw new RangeError('a way ends with where it leads');
  if (step.kind === 'goto') return step.hole;
  return step.kind === 'end' ? 'end' : 'fault';
};

/** The hole of the outer pattern that an inner one stands for. */
const outer = (last: Last, arm: Arm): Last =>
  typeof last === 'number' ? (arm[last + 1] ?? 0) : last;

export class Courses {
  private readonly known = new Map<number, readonly Course[]>();
  private readonly heard = new Map<string, readonly Heard[]>();

  constructor(private readonly graph: PackedGraph) {}

  /** Every course of a pattern; courses that hear the same and lead to the same place are one. */
  of(pattern: number): readonly Course[] {
    const known = this.known.get(pattern);
    if (known) return known;
    const courses = this.coursesOf(this.graph.patterns[pattern] ?? []);
    this.known.set(pattern, courses);
    return courses;
  }

  private coursesOf(steps: Pattern): readonly Course[] {
    const last = steps.at(-1);
    if (last === undefined) return [];
    const heard = heardIn(steps);
    const arms = armsOf(last);
    if (arms.length === 0) return [{ heard: this.same(heard), last: lastOf(last) }];
    const once = new Map<string, Course>();
    for (const arm of arms)
      for (const course of this.of(arm[0] ?? 0)) {
        const whole = this.same([...heard, ...course.heard]);
        const to = outer(course.last, arm);
        once.set(`${to} ${JSON.stringify(whole)}`, { heard: whole, last: to });
      }
    return [...once.values()];
  }

  private same(heard: readonly Heard[]): readonly Heard[] {
    const text = JSON.stringify(heard);
    const known = this.heard.get(text) ?? heard;
    this.heard.set(text, known);
    return known;
  }
}
