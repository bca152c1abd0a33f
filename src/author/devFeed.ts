// News from the dev server: which stories there are now, and what is wrong with each. In the built game there is none.
// Must not know: what is done with it.
import { type AuthorFeed, FINDINGS_EVENT, feedUrl } from '#story/authorFeed';
import type { CatalogueEntry } from '#story/catalogue';

const STORIES_EVENT = 'groundwork:stories';

/** True where source files can be had. */
export const hasDevServer = (): boolean => import.meta.hot !== undefined;

type News = {
  stories(entries: readonly CatalogueEntry[]): void;
  feeds(feeds: readonly AuthorFeed[]): void;
};

/** The dev server lays mistakes over the page; here they stand in the list of findings, beside the last good version. */
const clearOverlay = (): void => {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
};

/** Hears of every saved file until the answer is called. */
export const followDev = ({ stories, feeds }: News): (() => void) => {
  const { hot } = import.meta;
  hot?.on(STORIES_EVENT, stories);
  hot?.on(FINDINGS_EVENT, feeds);
  hot?.on(FINDINGS_EVENT, clearOverlay);
  return () => {
    hot?.off(STORIES_EVENT, stories);
    hot?.off(FINDINGS_EVENT, feeds);
    hot?.off(FINDINGS_EVENT, clearOverlay);
  };
};

/** The dev server is ours, so its answer is taken as it is. Undefined when it does not answer. */
export const fetchFeed = async (id: string): Promise<AuthorFeed | undefined> => {
  try {
    const response = await fetch(new URL(feedUrl(id), document.baseURI));
    return response.ok ? ((await response.json()) as AuthorFeed) : undefined;
  } catch {
    return undefined;
  }
};
