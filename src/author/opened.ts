// What comes of opening a file: the story, its source, and everything found in it. Plain data, so that a worker can send it.
// Must not know: the compiler.
import type { Finding } from '#check/finding';
import type { SourceFile } from '#story/sourcePlaces';
import type { StoryFile } from '#story/storyFile';

export type InkFile = { name: string; text: string };

export type Opened = {
  /** absent while there are errors */
  story?: StoryFile;
  /** ink by others: none of its options has a move, so that it is proved and not played */
  plain?: true;
  sources: readonly SourceFile[];
  findings: readonly Finding[];
  words: number;
  choices: number;
  /** how many options were given an id, since a file without ids cannot be played */
  idsGiven: number;
};
