// The decisions of a witness in the words of the options, for people.
// Must not know: terminals.
import type { Finding } from './finding.ts';
import type { Explored } from './explore/exploreStory.ts';
import type { GraphNode, Way } from './graph.ts';
import { lastSteps } from './lastSteps.ts';

/** The one state that a way leads to; undefined when chance or a stop decides. */
const leadsTo = ({ states }: Explored, way: Way): GraphNode | undefined => {
  const [step, ...others] = lastSteps(way);
  return step?.kind === 'goto' && others.length === 0 ? states.node(step.node) : undefined;
};

/** Positions among the visible options, walked from the opening as far as one thing leads to the next. */
const walked = (explored: Explored, positions: readonly number[]): string[] => {
  const { opening, texts } = explored.outline;
  let node = leadsTo(explored, opening);
  return positions.map((position) => {
    const offer = node?.offers[position - 1];
    const text = texts[offer?.choice ?? -1] ?? `option ${position}`;
    node = offer && leadsTo(explored, offer.way);
    return text;
  });
};

const named = ({ outline }: Explored, ids: readonly string[]): string[] => {
  const texts = new Map(outline.choices.map(({ id, text }) => [id, text]));
  return ids.map((id) => texts.get(id) ?? id.replace(/^skip:/, 'skip '));
};

export const witnessTexts = (explored: Explored, { witness = [] }: Finding): string[] => {
  const positions = witness.filter((one) => typeof one === 'number');
  return positions.length > 0 && positions.length === witness.length
    ? walked(explored, positions)
    : named(explored, witness.map(String));
};
