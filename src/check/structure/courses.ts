// A way without its words: the scenes and events on each course that it can take, and where the course leads.
// Must not know: what the events do.
import type { StoryEvent } from '#domain/storyEvent';
import type { Step, Way } from '../graph.ts';

export type Heard = { scene?: string; events: readonly StoryEvent[] };
export type Course = { heard: readonly Heard[]; last: Step };

const heardIn = (way: Way): Heard[] =>
  way.flatMap((step) => {
    if (step.kind !== 'line' || (step.scene === undefined && !step.events)) return [];
    const { scene, events = [] } = step;
    return [scene === undefined ? { events } : { scene, events }];
  });

const armsOf = (step: Step): Way[] => {
  if (step.kind === 'fork') return [...new Set(step.arms.map(({ way }) => way))];
  return step.kind === 'chance' ? [...step.arms] : [];
};

const keyOf = ({ heard, last }: Course): string =>
  `${last.kind === 'goto' ? last.node : JSON.stringify(last)} ${heard.length > 0 ? JSON.stringify(heard) : ''}`;

/** Every course of a way; courses that hear the same and lead to the same place are one. */
export const coursesOf = (way: Way): Course[] => {
  const last = way.at(-1);
  if (!last) return [];
  const heard = heardIn(way);
  const arms = armsOf(last).flatMap(coursesOf);
  if (arms.length === 0) return [{ heard, last }];
  const all = arms.map((arm) => ({ ...arm, heard: [...heard, ...arm.heard] }));
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
};
