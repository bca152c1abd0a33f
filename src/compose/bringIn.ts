// Brings talks in from a text: what can be read is kept beside what is there, and nothing that is there is lost.
// Must not know: pages.
import { talksIn } from '#app/bringIn';
import { same, withAttempt } from '#app/keeping';
import type { RecordStore, SavedTalk } from '#app/ports';
import type { ReflectionStore } from '#app/reflection';
import type { PlayRecord } from '#domain/playRecord';
import type { BroughtIn } from '#ui/keptPort';
import type { ScenarioCard } from '#ui/ports';
import { localId, now } from './fresh.ts';

type Needs = {
  catalogue: readonly Pick<ScenarioCard, 'id' | 'title'>[];
  store: RecordStore;
  reflections: ReflectionStore;
};

/** The same talk may have gone on here: its other roads become attempts. */
const merged = (mine: SavedTalk | undefined, brought: SavedTalk): SavedTalk => {
  if (!mine) return brought;
  const attemptNames = { ...brought.attemptNames, ...mine.attemptNames };
  const roads = [brought.record, ...brought.attempts].filter((one) => !same(one, mine.record));
  return {
    ...mine,
    attempts: roads.reduce(withAttempt, mine.attempts),
    ...(Object.keys(attemptNames).length > 0 && { attemptNames }),
  };
};

/** Somebody else made these choices, or another device. */
const handed = (record: PlayRecord): SavedTalk => ({
  id: localId(),
  scenario: record.scenario,
  title: record.scenario,
  record,
  handed: record.decisions.length,
  attempts: [],
  lineReached: 0,
  savedAt: now(),
  debriefSeen: false,
});

/** Every talk that could be read and whose story is here is kept; why another is not is told. */
export const bringIn = async (
  text: string,
  { catalogue, store, reflections }: Needs,
): Promise<BroughtIn> => {
  const found = talksIn(text);
  const titleOf = (scenario: string) => catalogue.find(({ id }) => id === scenario)?.title;
  const talks: { id: string; title: string }[] = [];
  const missing: string[] = [];
  const put = async (talk: SavedTalk): Promise<void> => {
    const title = titleOf(talk.scenario);
    if (title === undefined) return void missing.push(talk.scenario);
    await store.put({ ...merged(await store.get(talk.id), talk), title });
    talks.push({ id: talk.id, title });
  };
  for (const talk of found.saved) await put(talk);
  for (const record of found.records) await put(handed(record));
  const kept = new Set(talks.map(({ id }) => id));
  for (const one of found.reflections)
    if (kept.has(one.talk) && !(await reflections.get(one.talk))) await reflections.put(one);
  return { talks, faults: found.faults, missing: [...new Set(missing)] };
};
