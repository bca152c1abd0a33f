// Explores a story and makes its graph small enough to ship.
// Must not know: files, threads.
import type { StoryFile } from '#story/storyFile';
import { exploreStory } from './explore/exploreStory.ts';
import { packGraph } from './play/packedGraph.ts';
import { shippedGraph } from './play/shippedGraph.ts';
import type { Roads } from './roads.ts';

/** Our longest story has some five thousand. */
const MOST_STATES = 100_000;

/** Undefined when the story is too large to be explored to the end. */
export const roadsOf = (story: StoryFile): Roads | undefined => {
  const { graph, sampled } = exploreStory(story, { states: MOST_STATES });
  if (graph.open > 0 || sampled) return undefined;
  return { format: 1, story: story.hash, graph: shippedGraph(packGraph(graph)) };
};
