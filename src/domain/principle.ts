// The catalogue of 49 principles, looked up by id.
// Must not know: who shows or misses them.
import type { PrincipleEntry } from './principleEntry.ts';
import { PRINCIPLES_ASKED } from './principlesAsked.ts';
import { PRINCIPLES_OWNING } from './principlesOwning.ts';
import { PRINCIPLES_SHOWING } from './principlesShowing.ts';
import { PRINCIPLES_STAYING } from './principlesStaying.ts';

/** All entries in the order of the guide: 28 core, 13 connecting, 3 takeaways, 5 questions. */
export const PRINCIPLES = [
  ...PRINCIPLES_OWNING,
  ...PRINCIPLES_SHOWING,
  ...PRINCIPLES_STAYING,
  ...PRINCIPLES_ASKED,
] as const satisfies readonly PrincipleEntry[];

export type PrincipleId = (typeof PRINCIPLES)[number]['id'];
export type Principle = PrincipleEntry & { id: PrincipleId };

export const PRINCIPLE_IDS: readonly PrincipleId[] = PRINCIPLES.map(({ id }) => id);

const byId: ReadonlyMap<string, Principle> = new Map(PRINCIPLES.map((entry) => [entry.id, entry]));

export const isPrincipleId = (text: string): text is PrincipleId => byId.has(text);

/** Throws a RangeError for an id that is not in the catalogue; foreign text goes through `isPrincipleId` first. */
export const principleOf = (id: PrincipleId): Principle => {
  const entry = byId.get(id);
  if (!entry) throw new RangeError(`no principle has the id ${id}`);
  return entry;
};
