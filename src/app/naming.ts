// Names that a person gives to a kept talk and to its attempts.
// Must not know: the store, pages.
import type { RecordStore, SavedTalk } from './ports.ts';

/** Characters. */
export const LONGEST_NAME = 60;

/** As it is kept; undefined for none. */
const tidy = (name: string): string | undefined =>
  name.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).trim() || undefined;

/** An empty name takes the old one away. */
export const named = (before: SavedTalk, name: string): SavedTalk => {
  const { name: _, ...talk } = before;
  const kept = tidy(name);
  return kept === undefined ? talk : { ...talk, name: kept };
};

/** `attempt` is its text form. */
export const withAttemptNamed = (talk: SavedTalk, attempt: string, name: string): SavedTalk => {
  const { [attempt]: _, ...others } = talk.attemptNames ?? {};
  const kept = tidy(name);
  return { ...talk, attemptNames: kept === undefined ? others : { ...others, [attempt]: kept } };
};

/** Does nothing when the talk is not there any more. */
export const change = async (
  store: RecordStore,
  id: string,
  changed: (talk: SavedTalk) => SavedTalk,
): Promise<void> => {
  const talk = await store.get(id);
  if (talk) await store.put(changed(talk));
};
