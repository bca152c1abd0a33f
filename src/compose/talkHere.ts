// Which kept talk the page is about: the one being played, or the one whose debrief is open.
// Must not know: what is done with it.
import { parseRoute } from '#ui/route';

/** `open`: local id of the talk that was opened last. Undefined on every other page. */
export const talkHere = (fragment: string, open: string | undefined): string | undefined => {
  const here = parseRoute(fragment);
  if (here.page === 'play') return open;
  return here.page === 'debrief' && 'talk' in here ? here.talk : undefined;
};
