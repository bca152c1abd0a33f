// Which states a way leads to, and from which states something can still be reached.
// Must not know: what is looked for.
import type { GraphNode, Step, StoryGraph, Way } from '../graph.ts';

const LEADS: readonly Step['kind'][] = ['goto', 'end', 'fault'];

/** Where a way can lead: its last steps, over all forks. */
export const lastSteps = (way: Way): Step[] => {
  const last = way.at(-1);
  if (!last || LEADS.includes(last.kind)) return last ? [last] : [];
  if (last.kind === 'fork') return [...new Set(last.arms.map((arm) => arm.way))].flatMap(lastSteps);
  return last.kind === 'chance' ? last.arms.flatMap(lastSteps) : [];
};

export const waysFrom = ({ offers, skip }: GraphNode): Way[] => [
  ...offers.map(({ way }) => way),
  ...(skip ? [skip.way] : []),
];

/** For each state, where every decision there can lead. */
export const stepsFrom = ({ nodes }: StoryGraph): Step[][] =>
  nodes.map((node) => waysFrom(node).flatMap(lastSteps));

/** States from which one of the `goals` can be reached, the goals included. */
export const backwards = (
  steps: readonly (readonly Step[])[],
  goals: readonly number[],
): Set<number> => {
  const before = steps.map((): number[] => []);
  steps.forEach((out, node) => {
    for (const step of out) if (step.kind === 'goto') before[step.node]?.push(node);
  });
  const found = new Set(goals);
  const waiting = [...goals];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const node of before[at] ?? [])
      if (!found.has(node)) {
        found.add(node);
        waiting.push(node);
      }
  return found;
};
