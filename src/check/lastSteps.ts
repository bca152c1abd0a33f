// Where a way can lead: its last steps, over all forks.
// Must not know: who asks.
import type { Step, Way } from './graph.ts';

const LEADS: readonly Step['kind'][] = ['goto', 'end', 'fault'];

export const lastSteps = (way: Way): Step[] => {
  const last = way.at(-1);
  if (!last || LEADS.includes(last.kind)) return last ? [last] : [];
  if (last.kind === 'fork') return [...new Set(last.arms.map((arm) => arm.way))].flatMap(lastSteps);
  return last.kind === 'chance' ? last.arms.flatMap(lastSteps) : [];
};
