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

const all = new Map<string, Promise<readonly Companion[]>>();

/** One a story: in `language` where there is one, otherwise in its own. */
const addressesIn = (language: string): string[] =>
  companions
    .filter((one) => one.language === undefined)
    .map((own) => companions.find((one) => one.id === own.id && one.language === language) ?? own)
    .map(({ url }) => url);

/** In the order of the catalogue. What could not be fetched is asked for again the next time. */
export const fetchCompanions = async (language: string): Promise<readonly Companion[]> => {
  const addresses = addressesIn(language);
  const asked =
    all.get(language) ?? Promise.all(addresses.map(fetchOne)).then((found) => found.flat());
  all.set(language, asked);
  const found = await asked;
  if (found.length < addresses.length) all.delete(language);
  return found;
};
