// Fetches what ships beside the stories; the answer is checked at the door. One that cannot be had is left out.
// Must not know: pages.
import { companions } from 'virtual:groundwork/companions';
import { parseCompanion } from '#app/companionFile';
import type { Companion } from '#domain/companion';

const fetchOne = async (url: string): Promise<Companion[]> => {
  try {
    const response = await fetch(new URL(url, document.baseURI));
    const found = parseCompanion(response.ok ? await response.json() : undefined);
    if (found.ok) return [found.value];
    console.error(`${found.error} ${url}`);
  } catch (reason) {
    console.error(reason);
  }
  return [];
};

let all: Promise<readonly Companion[]> | undefined;

/** In the order of the catalogue. What could not be fetched is asked for again the next time. */
export const fetchCompanions = async (): Promise<readonly Companion[]> => {
  all ??= Promise.all(companions.map(({ url }) => fetchOne(url))).then((found) => found.flat());
  const found = await all;
  if (found.length < companions.length) all = undefined;
  return found;
};
