// Circles without a way out: the story goes on and on, and no ending can be reached any more.
// Must not know: stops before their time (stops.ts); a state that leads to one is told there.
import { type Finding, finding } from '../finding.ts';
import { placeOf, type Proven, type StructureRule, witnessTo } from './proven.ts';
import { leadsOf, reach, safeIn } from './reach.ts';

/** The story goes on here; it only never ends. */
export const CIRCLE = 'From here the story goes round for ever: no ending can be reached any more.';

/** Ends that the story has, whether or not they can be reached. */
const hasEnds = ({ explored, house }: Proven): boolean =>
  house !== undefined ||
  explored.reasoned.program.boxes.some(
    ({ path, items }) => path !== 'global decl' && items.includes('end'),
  );

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
  const { states } = proven.explored;
  const safe = safeIn(states);
  if (!safe.includes(0)) return [];
  const leads = leadsOf(states);
  const told = new Uint8Array(states.length);
  const found: Finding[] = [];
  for (let state = safe.indexOf(0); state >= 0; state = safe.indexOf(0, state + 1)) {
    if (told[state] === 1) continue;
    found.push(trapAt(proven, state));
    // what a circle that was told leads to is told with it
    reach(leads, [state], told);
  }
  return found;
};
