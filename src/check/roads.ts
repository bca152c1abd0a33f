// What ships of a story's graph, so that a page can tell how things go on from any choice: roads taken and not taken.
// Must not know: how the graph was found, or who plays on it.
import type { PackedGraph } from './play/packedGraph.ts';

/** `story`: the hash of the story that it belongs to. */
export type Roads = { format: 1; story: string; graph: PackedGraph };

/** At the door: what was fetched, if it belongs to this story. Written by the build beside the story itself. */
export const roadsFrom = (value: unknown, story: string): Roads | undefined => {
  const found = value as Partial<Roads> | null;
  const fits = typeof found === 'object' && found?.format === 1 && found.story === story;
  return fits && found.graph ? (found as Roads) : undefined;
};
