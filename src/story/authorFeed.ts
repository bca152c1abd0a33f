// What the dev server tells the author's page of a story: its source text and what is wrong with it.
// Must not know: who serves it, or a disk.
import type { SourceFile } from './sourcePlaces.ts';
import type { StoryProblem } from './storyFault.ts';

/** Sent after every change of a story's file, whether the story is whole or not. */
export const FINDINGS_EVENT = 'groundwork:findings';

/** Places are relative to the story's folder; files in the order in which the compiler read them. */
export type AuthorFeed = {
  id: string;
  files: readonly SourceFile[];
  problems: readonly StoryProblem[];
};

/** Where the dev server answers with an AuthorFeed, relative to the page. */
export const feedUrl = (id: string): string => `stories/${id}/author.json`;
