// What a person has practised over all talks on the device: for each principle in which story, and how often.
// Must not know: stores, dates, pages. No share, no level and no streak is ever computed.
import type { SceneName } from './debriefTypes.ts';
import type { PlayRecord } from './playRecord.ts';
import { PRINCIPLE_IDS, type PrincipleId } from './principle.ts';
import type { Turn } from './turn.ts';

/** A road somebody went: a talk or one of its attempts, with its turns. */
export type Road = { scenario: SceneName; record: PlayRecord; turns: readonly Turn[] };

export type PracticeIn = { scenario: SceneName; times: number };

export type PracticeNote = {
  id: PrincipleId;
  /** decisions that showed it, by story, in the order of the roads; empty: not met yet */
  shown: readonly PracticeIn[];
  /** decisions that reached past it */
  missed: readonly PracticeIn[];
};

type Decided = { scenario: SceneName; turn: Turn };

/** Roads that part later share their first decisions: each is counted once. Dealt ones were nobody's. */
const decidedIn = (roads: readonly Road[]): Decided[] => {
  const seen = new Map<string, Decided>();
  for (const { scenario, record, turns } of roads)
    for (const turn of turns) {
      if (turn.dealt || !turn.taken) continue;
      const way = record.decisions.slice(0, turn.index + 1).join(' ');
      const key = [scenario.id, record.intent, record.seed, way].join(' ');
      if (!seen.has(key)) seen.set(key, { scenario, turn });
    }
  return [...seen.values()];
};

const counted = (decided: readonly Decided[]): PracticeIn[] => {
  const byStory = new Map<string, PracticeIn>();
  for (const { scenario } of decided) {
    const times = (byStory.get(scenario.id)?.times ?? 0) + 1;
    byStory.set(scenario.id, { scenario, times });
  }
  return [...byStory.values()];
};

/** One note for each of the 49, in the order of the guide. */
export const practiceOf = (roads: readonly Road[]): PracticeNote[] => {
  const decided = decidedIn(roads);
  return PRINCIPLE_IDS.map((id) => ({
    id,
    shown: counted(decided.filter(({ turn }) => turn.taken?.shows.includes(id))),
    missed: counted(decided.filter(({ turn }) => turn.taken?.misses.includes(id))),
  }));
};
