// The decisions of a witness in the words of the options, for people.
// Must not know: terminals.
import type { Finding } from './finding.ts';
import type { GraphNode, StoryGraph, Way } from './graph.ts';
import { lastSteps } from './structure/reach.ts';

const plainText = (graph: StoryGraph, choice: number | undefined): string | undefined =>
  choice === undefined ? undefined : graph.texts[choice];

/** The one state that a way leads to; undefined when chance or a stop decides. */
const leadsTo = (graph: StoryGraph, way: Way): GraphNode | undefined => {
  const [step, ...others] = lastSteps(way);
  return step?.kind === 'goto' && others.length === 0 ? graph.nodes[step.node] : undefined;
};

/** Positions among the visible options, walked from the opening as far as one thing leads to the next. */
const walked = (graph: StoryGraph, positions: readonly number[]): string[] => {
  let node = leadsTo(graph, graph.opening);
  return positions.map((position) => {
    const offer = node?.offers[position - 1];
    const text = plainText(graph, offer?.choice) ?? `option ${position}`;
    node = offer && leadsTo(graph, offer.way);
    return text;
  });
};

const named = (graph: StoryGraph, ids: readonly string[]): string[] => {
  const texts = new Map(graph.choices.map(({ id, text }) => [id, text]));
  return ids.map((id) => texts.get(id) ?? id.replace(/^skip:/, 'skip '));
};

export const witnessTexts = (graph: StoryGraph, { witness = [] }: Finding): string[] => {
  const positions = witness.filter((one) => typeof one === 'number');
  return positions.length > 0 && positions.length === witness.length
    ? walked(graph, positions)
    : named(graph, witness.map(String));
};
