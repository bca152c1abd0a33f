// Roads of several groups from whatever text they come in: lines, links, saved files. Told, and laid over one another.
// Must not know: pages, where the text came from.
import { forksOf } from '#domain/roads';
import { recordsIn } from '#app/recordsIn';
import type { PlayRecord } from '#domain/playRecord';
import type { CatalogueEntry } from '#story/catalogue';
import type { Road, RoomNo, Roads } from '#ui/room/roomPorts';
import { playOf, type RoomStory, roomStory } from './roomStories.ts';

const roadOf = (of: RoomStory, record: PlayRecord): Road => {
  const { moment, turns } = playOf(of, record);
  return {
    choices: turns.length,
    ...(moment.ended && { ended: moment.ended.title }),
    said: turns.map(({ taken, skipped }) => taken?.text ?? skipped ?? ''),
  };
};

const laid = (of: RoomStory, records: readonly PlayRecord[]): Pick<Roads, 'roads' | 'forks'> => {
  const roads = records.map((record) => roadOf(of, record));
  const forks = forksOf(records).map(({ after, branches }) => ({
    turn: after.length,
    ways: branches.map((way) => ({
      text: roads[way.roads[0] ?? 0]?.said[after.length] ?? way.decision,
      roads: way.roads,
    })),
  }));
  return { roads, forks };
};

/** Of the story that most of the records are of: the first one's. */
export const roadsFrom = async (
  text: string,
  entries: readonly CatalogueEntry[],
  language: string,
): Promise<Roads | RoomNo> => {
  const { records, bad } = recordsIn(text);
  const [first] = records;
  const entry = entries.find(({ id, hash }) => id === first?.scenario && hash === first.story);
  if (!first || !entry) return { title: '', roads: [], forks: [], bad, other: records.length };
  const of = await roomStory(entry, language);
  if (!of) return { no: 'not-loaded' };
  const same = records.filter(
    ({ scenario, story }) => scenario === entry.id && story === entry.hash,
  );
  const { title } = of.story.scenario;
  return { title, ...laid(of, same), bad, other: records.length - same.length };
};
