// What can follow what in a story: a static net of lines, offers and conditions, drawn from the compiler's parsed tree.
// Must not know: what a tag means, or which conditions can be true together.
import { flowWeave } from './flowWeave.ts';
import { FlowNet } from './flowNet.ts';
import type { Parsed } from './inkWalk.ts';
import type { StoryFlow } from './storyFlow.ts';

const FLOWS = new Set(['Knot', 'Stitch', 'Function']);
const isFlow = ({ typeName }: Parsed): boolean => FLOWS.has(typeName);
const partsOf = ({ content }: Parsed): { own: Parsed[]; inner: Parsed[] } => ({
  own: content.filter((one) => !isFlow(one)),
  inner: content.filter(isFlow),
});

/** A knot's own text, then each stitch; a knot without text of its own begins with its first stitch. */
const flowKnot = (net: FlowNet, knot: Parsed, within: string): number => {
  const { own, inner } = partsOf(knot);
  const name = within === '' ? (knot.name ?? '') : `${within}.${knot.name ?? ''}`;
  const stitches = inner.map((stitch) => flowKnot(net, stitch, name));
  const [first] = stitches;
  net.within = name.split('.')[0] ?? '';
  const entry = own.length === 0 && first !== undefined ? first : flowWeave(net, own, net.end);
  net.name(name, entry);
  return entry;
};

/** The net of a whole story. A divert that is computed leads nowhere here. */
export const flowOf = (root: Parsed): StoryFlow => {
  const net = new FlowNet();
  const { own, inner } = partsOf(root);
  const start = flowWeave(net, own, net.end);
  const knots = new Map(inner.map((knot) => [knot.name ?? '', flowKnot(net, knot, '')] as const));
  return { nodes: net.joined(), start, knots };
};
