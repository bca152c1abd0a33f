// The map as Mermaid text, for notes and pull requests.
// Must not know: files.
import type { Heat } from './heat.ts';
import { mapWords } from './mapWords.ts';
import type { MapNode, StoryMap } from './storyMap.ts';

/** Inside quotes Mermaid takes entities by number; these few would end or change a label. */
const escaped = (text: string): string =>
  text.replaceAll(/[#"<>&;`|{}[\]]/g, (one) => `#${one.charCodeAt(0)};`);

/** Names of knots may be words of Mermaid, such as `end`: boxes are numbered. */
const nameOf = (nodes: readonly MapNode[], id: string): string =>
  `k${nodes.findIndex((node) => node.id === id)}`;

export const mermaidOf = ({ nodes }: StoryMap, heat?: Heat): string => {
  const boxes = nodes.map((node) => {
    const label = mapWords(node, heat).map(escaped).join('<br/>');
    return node.ends.length > 0
      ? `  ${nameOf(nodes, node.id)}(["${label}"])`
      : `  ${nameOf(nodes, node.id)}["${label}"]`;
  });
  const arrows = nodes.flatMap(({ id, to }) =>
    to.map((next) => `  ${nameOf(nodes, id)} --> ${nameOf(nodes, next)}`),
  );
  return ['flowchart TD', ...boxes, ...arrows, ''].join('\n');
};
