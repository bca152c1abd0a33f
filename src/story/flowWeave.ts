// Draws a weave into the net: what stands before a choice, the options that stand together, and where their ends are gathered.
// Must not know: what stands inside a line.
import type { FlowNet } from './flowNet.ts';
import { flowParts } from './flowParts.ts';
import { optionOf, type Parsed, placeOf } from './inkWalk.ts';
import type { FlowOption } from './storyFlow.ts';

type Body = { choice: Parsed; parts: Parsed[] };
/** From one gather to the next: its text, then its choices, each with what stands under it. */
type Section = { gather?: Parsed; lead: Parsed[]; bodies: Body[] };

const sectionsOf = (content: readonly Parsed[]): Section[] => {
  let section: Section = { lead: [], bodies: [] };
  const sections = [section];
  for (const node of content) {
    if (node.typeName === 'Gather') {
      section = { gather: node, lead: [], bodies: [] };
      sections.push(section);
    } else if (node.typeName === 'Choice') section.bodies.push({ choice: node, parts: [] });
    else (section.bodies.at(-1)?.parts ?? section.lead).push(node);
  }
  return sections;
};

const flowOption = (net: FlowNet, { choice, parts }: Body, after: number): FlowOption => {
  const inner = choice.innerContent?.content ?? [];
  const next = flowParts(net, [...inner, ...parts], after, flowWeave);
  if (choice.name) net.label(choice.name, next);
  const written = optionOf(choice);
  const condition = choice.condition ? choice.condition.toString() : undefined;
  return {
    next,
    ...(written === undefined ? {} : { written }),
    ...(condition === undefined ? {} : { condition }),
  };
};

const flowOffer = (net: FlowNet, bodies: readonly Body[], after: number): number => {
  const [first] = bodies;
  if (!first) return after;
  const options = bodies.map((body) => flowOption(net, body, after));
  const next = options.map((option) => option.next);
  return net.add({ kind: 'offer', options, place: placeOf(first.choice), next });
};

const flowSection = (net: FlowNet, { gather, lead, bodies }: Section, after: number): number => {
  const entry = flowParts(net, lead, flowOffer(net, bodies, after), flowWeave);
  if (gather?.name) net.label(gather.name, entry);
  return entry;
};

/** Drawn from the end to the beginning, so that each part knows what follows it. */
export const flowWeave = (net: FlowNet, content: readonly Parsed[], after: number): number => {
  const [only] = content;
  const weave = content.length === 1 && only?.typeName === 'Weave' ? only.content : content;
  return sectionsOf(weave).reduceRight((next, section) => flowSection(net, section, next), after);
};
