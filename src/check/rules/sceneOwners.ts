// Which scene each part of a story belongs to: all that follows its first line, up to the first line of another.
// Must not know: any rule.
import type { Scenario } from '#domain/scenario';
import { skipKnot } from '#story/narrator';
import type { StoryFlow } from '#story/storyFlow';
import type { LineText } from './lineText.ts';

export type Owned = { id: string; nodes: readonly number[] };

type Search = {
  flow: StoryFlow;
  lineAt: ReadonlyMap<number, LineText>;
  owners: Map<number, string>;
};

/** Takes all that can follow, as far as nobody has it and no other scene begins. */
const claim = ({ flow, lineAt, owners }: Search, scene: string, from: readonly number[]): void => {
  const waiting = [...from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const begins = lineAt.get(at)?.line.scene;
    if (owners.has(at) || (begins !== undefined && begins !== scene)) continue;
    owners.set(at, scene);
    waiting.push(...(flow.nodes[at]?.next ?? []));
  }
};

const startsOf = ({ lineAt }: Search, scene: string): number[] =>
  [...lineAt.values()].filter(({ line }) => line.scene === scene).map(({ node }) => node);

/** One entry a scene, in the order of scenario.json; what no scene reaches goes to the first. */
export const ownersOf = (
  flow: StoryFlow,
  lineAt: ReadonlyMap<number, LineText>,
  { scenes }: Scenario,
): Owned[] => {
  const search: Search = { flow, lineAt, owners: new Map() };
  const told = scenes.map(({ id }) => id).filter((id) => startsOf(search, id).length > 0);
  for (const id of told) claim(search, id, startsOf(search, id));
  for (const id of told) claim(search, id, [flow.knots.get(skipKnot(id)) ?? flow.start]);
  const ids = told.length > 0 ? told : [''];
  const rest = flow.nodes.map((_, at) => search.owners.get(at) ?? ids[0]);
  return ids.map((id) => ({ id, nodes: [...rest.keys()].filter((at) => rest[at] === id) }));
};
