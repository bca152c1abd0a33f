// Fetches stories, each once; the answer is checked at the door.
// Must not know: pages. Comes with the first talk, not with the library.
import { err, ok, type Result } from '#domain/result';
import type { CatalogueEntry } from '#story/catalogue';
import { parseStoryFile, type StoryFile } from '#story/storyFile';
import type { StoryProblem } from '#story/storyFault';

export type Fetched = Result<StoryFile, readonly StoryProblem[]>;

const MISSING: StoryProblem = {
  rule: 'scenario-file',
  message: 'The story could not be fetched.',
  mend: 'check the connection and load the page again.',
};

const fetched = new Map<string, Promise<Fetched>>();

const fetchNow = async (url: string): Promise<Fetched> => {
  try {
    const response = await fetch(new URL(url, document.baseURI));
    return response.ok ? parseStoryFile(await response.json()) : err([MISSING]);
  } catch {
    return err([MISSING]);
  }
};

/** A story that did not come from the server; it is there until the page is closed. */
export const keepStory = ({ url }: CatalogueEntry, story: StoryFile): void => {
  fetched.set(url, Promise.resolve(ok(story)));
};

/** A failed fetch is forgotten, so that the next try is a new one. */
export const fetchStory = ({ url }: CatalogueEntry): Promise<Fetched> => {
  const known = fetched.get(url);
  if (known) return known;
  const asked = fetchNow(url).then((answer) => {
    if (!answer.ok) fetched.delete(url);
    return answer;
  });
  fetched.set(url, asked);
  return asked;
};
