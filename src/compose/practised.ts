// The roads of every talk kept on this device, replayed: what the practice record is made from.
// Must not know: pages. A talk whose story is not here, or no longer fits, counts as far as it can be followed.
import type { RecordStore, SavedTalk } from '#app/ports';
import { replay } from '#app/replay';
import { type PracticeNote, practiceOf, type Road } from '#domain/practice';
import type { CatalogueEntry } from '#story/catalogue';
import { fetchStory } from './stories.ts';

const roadsOf = async (
  catalogue: readonly CatalogueEntry[],
  { scenario, record, attempts }: SavedTalk,
): Promise<Road[]> => {
  const entry = catalogue.find(({ id }) => id === scenario);
  const story = entry && (await fetchStory(entry));
  if (!entry || !story?.ok) return [];
  const { title } = entry;
  return [record, ...attempts].flatMap((one) => {
    const there = replay(story.value, one);
    if (!there.ok) return [];
    const { turns } = there.value.talk;
    return [{ scenario: { id: scenario, title }, record: one, turns }];
  });
};

/** The catalogue as it reads in the language of the page. */
export const practisedOn = async (
  catalogue: readonly CatalogueEntry[],
  store: RecordStore,
): Promise<PracticeNote[]> => {
  const { talks } = await store.list();
  const roads = await Promise.all(talks.map((talk) => roadsOf(catalogue, talk)));
  return practiceOf(roads.flat());
};
