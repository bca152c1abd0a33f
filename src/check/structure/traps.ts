// Circles without a way out: the story goes on and on, and no ending can be reached any more.
// Must not know: stops before their time (stops.ts); a state that leads to one is told there.
import { type Finding, finding } from '../finding.ts';
import type { Step } from '../graph.ts';
import { placeOf, type Proven, type StructureRule, witnessTo } from './proven.ts';
import { backwards, stepsFrom } from './reach.ts';

/** The story goes on here; it only never ends. */
export const CIRCLE = 'From here the story goes round for ever: no ending can be reached any more.';

const stopsAt = (steps: readonly Step[]): boolean => steps.some(({ kind }) => kind !== 'goto');

/** Ends that the story has, whether or not they can be reached. */
const hasEnds = ({ explored, house }: Proven): boolean =>
  house !== undefined ||
  explored.reasoned.program.boxes.some(
    ({ path, items }) => path !== 'global decl' && items.includes('end'),
  );

const goalsIn = ({ explored }: Proven, steps: readonly (readonly Step[])[]): number[] => {
  const { open, nodes } = explored.graph;
  // a state that was left open may lead anywhere
  const done = nodes.length - open;
  return steps.flatMap((out, node) => (node >= done || stopsAt(out) ? [node] : []));
};

const trapAt = (proven: Proven, node: number): Finding => {
  const [source = ''] = proven.explored.trail.sources[node] ?? [];
  return finding(
    'soft-lock',
    placeOf(proven, source),
    CIRCLE,
    'let one of the options lead out of the circle.',
    { witness: witnessTo(proven, node) },
  );
};

/** One finding for each circle, at the state that is reached first. */
export const traps: StructureRule = (proven) => {
  if (!hasEnds(proven)) return [];
  const steps = stepsFrom(proven.explored.graph);
  const safe = backwards(steps, goalsIn(proven, steps));
  const found: Finding[] = [];
  const told = new Set<number>();
  steps.forEach((_, node) => {
    if (safe.has(node) || told.has(node)) return;
    found.push(trapAt(proven, node));
    for (const one of forwards(steps, node)) told.add(one);
  });
  return found;
};

const forwards = (steps: readonly (readonly Step[])[], start: number): Set<number> => {
  const found = new Set([start]);
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const step of steps[at] ?? [])
      if (step.kind === 'goto' && !found.has(step.node)) {
        found.add(step.node);
        waiting.push(step.node);
      }
  return found;
};
