// A story that begins at a knot of one's choice, with readings of one's choice: how an author tries a scene alone.
// Must not know: why. What it makes is for the author's desk and never for a record.
import type { StoryFile } from './storyFile.ts';

export type Beginning = {
  /** as it stands after === */
  knot: string;
  /** points, 0..100 */
  trust: number;
  safety: number;
};

/** Compiled ink is a list whose first entry holds what runs first: a divert before it all goes to the knot. */
const divertedTo = (ink: unknown, knot: string): unknown => {
  const compiled = ink as { root: readonly [readonly unknown[], ...unknown[]] };
  const [first, ...rest] = compiled.root;
  return { ...compiled, root: [[{ '->': knot }, ...first], ...rest] };
};

/** The same story with another beginning; variables have the values that they are declared with. */
export const startingAt = (story: StoryFile, { knot, trust, safety }: Beginning): StoryFile => ({
  ...story,
  ink: divertedTo(story.ink, knot),
  scenario: { ...story.scenario, start: { trust, safety } },
});
