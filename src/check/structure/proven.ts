// What a structural rule looks at: the explored story, the source, and the way back from a state to the decisions.
// Must not know: any rule.
import type { Scenario } from '#domain/scenario';
import type { CompiledInk } from '#story/compile';
import { placeAt } from '#story/inkPlaces';
import type { Place } from '#story/storyFault';
import type { WrittenChoice } from '#story/writtenTags';
import type { Explored } from '../explore/exploreStory.ts';
import { decisionsTo, inOrder, type Via } from '../explore/trail.ts';
import type { Finding } from '../finding.ts';

export type Witnessing = readonly (string | number)[];

export type Proven = {
  explored: Explored;
  compiled: CompiledInk;
  main: string;
  /** true when every state was explored: only then can something be said never to happen */
  whole: boolean;
  /** only of a story of the house */
  house?: { scenario: Scenario; choices: readonly WrittenChoice[] };
};

export type StructureRule = (proven: Proven) => Finding[];

export const placeOf = ({ compiled, main }: Proven, path: string): Place =>
  placeAt(compiled.places, path, main);

const decided = (
  { states, outline }: Explored,
  node: number,
  decision: number | 'skip',
): string | number => {
  const state = states.node(node);
  if (decision === 'skip') return `skip:${state.skip?.scene ?? ''}`;
  const choice = outline.choices[state.offers[decision]?.choice ?? -1];
  return choice?.id ?? decision + 1;
};

/** The fewest decisions that lead there: option ids, or 1-based positions in plain ink. */
export const witnessOf = ({ explored }: Proven, via: Via): Witnessing =>
  decisionsTo((node) => explored.states.via(node), via).map(({ node, decision }) =>
    decided(explored, node, decision),
  );

/** The fewest decisions to the nearest place around this one that is run: where it is passed by. */
export const witnessNear = (proven: Proven, path: string): { witness?: Witnessing } => {
  const { run } = proven.explored.trail;
  for (let at = path; at.includes('.'); ) {
    at = at.slice(0, at.lastIndexOf('.'));
    const inside = [...run].filter(([place]) => place.startsWith(`${at}.`));
    const [first] = inside.map(([, via]) => via).toSorted(inOrder);
    if (first !== undefined) return { witness: witnessOf(proven, first) };
  }
  return {};
};

/** The fewest decisions that lead to a state. */
export const witnessTo = (proven: Proven, node: number): Witnessing =>
  witnessOf(proven, proven.explored.states.via(node));
