// Fetches pictures and sound of every story for the time without a connection: one at a time, when nothing else is going on.
// Must not know: which story needs which. What is there already is not fetched again.
import { LATER_LIST, laterCache } from '#app/offlineProtocol';

export type LaterWishes = {
  pictures: boolean;
  sound: boolean;
  /** resolves when a file may be fetched */
  quiet: () => Promise<void>;
  /** asked before each file */
  goOn: () => boolean;
};

/** One of the two formats of a sound is enough; Howler takes the first that the browser plays. */
const soundEnding = (): string =>
  new Audio().canPlayType('audio/webm; codecs="opus"') === '' ? '.m4a' : '.webm';

const isWanted = ({ pictures, sound }: LaterWishes): ((name: string) => boolean) => {
  const ending = soundEnding();
  return (name) => (/\.(?:webm|m4a)$/.test(name) ? sound && name.endsWith(ending) : pictures);
};

/** True for a person who asked for less to be fetched. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

const listed = async (): Promise<string[]> => {
  const answer = await fetch(new URL(LATER_LIST, document.baseURI));
  const names: unknown = answer.ok ? await answer.json() : [];
  return Array.isArray(names) ? names.map(String) : [];
};

/** Ends early when asked to, or when a file cannot be had; the next visit goes on. */
export const fetchLater = async (wishes: LaterWishes): Promise<void> => {
  const cache = await caches.open(laterCache(new URL('.', document.baseURI).href));
  for (const name of (await listed()).filter(isWanted(wishes))) {
    await wishes.quiet();
    if (!wishes.goOn()) return;
    const address = new URL(name, document.baseURI).href;
    if (!(await cache.match(address))) await cache.add(address);
  }
};
