// What the author's page needs from the rest of the program; compose/author.tsx implements it.
// Must not know: how a picture is drawn, or how a story is fetched.
import type { Stage } from '#app/stageTypes';
import type { Result } from '#domain/result';
import type { CatalogueEntry } from '#story/catalogue';
import type { OfferOutcome } from '#check/outcomes';
import type { PlayRecord } from '#domain/playRecord';
import type { StoryProblem } from '#story/storyFault';
import type { StoryFile } from '#story/storyFile';
import type { PlayFace } from '#ui/ports';

export type AuthorPorts = {
  catalogue: readonly CatalogueEntry[];
  fetchStory(entry: CatalogueEntry): Promise<Result<StoryFile, readonly StoryProblem[]>>;
  /** from now on the ordinary pages can play it, until the page is closed */
  adopt(story: StoryFile): void;
  /** how the endings fall from each option on offer after these decisions */
  outcomesAt(
    story: StoryFile,
    record: Pick<PlayRecord, 'decisions' | 'intent'>,
  ): Promise<readonly OfferOutcome[] | undefined>;
  picture: Pick<PlayFace, 'attachPicture' | 'picture' | 'pictureProgress'> & {
    apply(stage: Stage): void;
  };
};
