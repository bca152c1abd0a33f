// What leaving in a hurry was to forget, written down before it is done: whatever the browser cuts short is done at the next start.
// Must not know: pages. `talk` names one talk by its local id.
import { KEY_PREFIX, type SmallStore, unlessRefused } from './pageStorage.ts';

const FORGET_KEY = `${KEY_PREFIX}forget`;

export type Forget = { all: true } | { talk: string };

const TALK = 'talk:';

export const noteForgetting = (store: () => SmallStore, what: Forget): void => {
  const text = 'all' in what ? 'all' : `${TALK}${what.talk}`;
  unlessRefused(() => store().setItem(FORGET_KEY, text));
};

export const forgotten = (store: () => SmallStore): void => {
  unlessRefused(() => store().removeItem(FORGET_KEY));
};

/** What was not finished; undefined when nothing was begun. */
export const unfinishedForgetting = (store: () => SmallStore): Forget | undefined => {
  const text = unlessRefused(() => store().getItem(FORGET_KEY));
  if (text === 'all') return { all: true };
  return text?.startsWith(TALK) ? { talk: text.slice(TALK.length) } : undefined;
};
