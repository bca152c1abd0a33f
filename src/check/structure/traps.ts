// Circles without a way out: the story goes on and on, and no ending can be reached any more.
// Must not know: stops before their time (stops.ts); a state that leads to one is told there.
import { type Finding, finding } from '../finding.ts';
import { placeOf, type Proven, type StructureRule, witnessTo } from './proven.ts';
import { backwards, reach, stepsFrom } from './reach.ts';

/** The story goes on here; it only never ends. */
export const CIRCLE = 'From here the story goes round for ever: no ending can be reached any more.';

/** Ends that the story has, whether or not they can be reached. */
const hasEnds = ({ explored, house }: Proven): boolean =>
  house !== undefined ||
  explored.reasoned.program.boxes.some(
    ({ path, items }) => path !== 'global decl' && items.includes('end'),
  );

/** States where the story can stop. A state that was left open may lead anywhere. */
const goalsIn = ({ explored }: Proven, stops: Uint8Array): number[] => {
  const { open, length } = explored.states;
  const goals: number[] = [];
  for (let state = 0; state < length; state++)
    if (state >= length - open || stops[state] === 1) goals.push(state);
  return goals;
};

const trapAt = (proven: Proven, node: number): Finding => {
  const [source = ''] = proven.explored.states.sources(node);
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
  const { leads, stops } = stepsFrom(proven.explored.states);
  const safe = new Uint8Array(stops.length);
  reach(backwards(leads), goalsIn(proven, stops), safe);
  const told = new Uint8Array(stops.length);
  const found: Finding[] = [];
  // what a circle that was told leads to is told with it
  safe.forEach((isSafe, node) => {
    if (isSafe === 1 || told[node] === 1) return;
    found.push(trapAt(proven, node));
    reach(leads, [node], told);
  });
  return found;
};
