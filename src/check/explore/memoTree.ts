// Runs from one start as a tree: a run looks at one thing, and by what it sees there at the next.
// Must not know: what starts a run, or what a run does.
import type { Known } from './answers.ts';
import type { Recall } from './recall.ts';
import type { Look } from './seen.ts';

/** Where a run starts: what ink remembers, and what is known of the host. */
export type Memory = { recall: Recall; known: Known };

/** A run with what it looked at, in order, and what it saw there. */
export type Made<T> = { looks: readonly Look[]; values: readonly number[]; ran: T };

/**
 * `values`: what all runs behind saw alike, at the looks from `from` on. Then comes one run alone, or the look at which
 * they part. Most runs are alone behind a few looks: what they looked at besides stands in no branch of its own.
 */
export type Branch<T> = {
  looks: readonly Look[];
  from: number;
  values: readonly number[];
  ran: T | undefined;
  arms: Map<number, Branch<T>> | undefined;
};

/** Only for a look that is there. */
export const seenIn = ({ recall, known }: Memory, look: Look | undefined): number =>
  look ? look.in(recall, known) : NOTHING;
const NOTHING = -1;

const agrees = ({ looks, from, values }: Branch<unknown>, memory: Memory): boolean => {
  for (let at = 0; at < values.length; at++)
    if (seenIn(memory, looks[from + at]) !== values[at]) return false;
  return true;
};

/** The run that saw what would be seen here. */
export const ranFrom = <T>(root: Branch<T>, memory: Memory): T | undefined => {
  let at: Branch<T> | undefined = root;
  while (at && agrees(at, memory)) {
    if (!at.arms) return at.ran;
    at = at.arms.get(seenIn(memory, at.looks[at.from + at.values.length]));
  }
  return undefined;
};

/** A run with nothing beside it, behind its first `from` looks. */
export const alone = <T>({ looks, values, ran }: Made<T>, from: number): Branch<T> => ({
  looks,
  from,
  values: values.slice(from),
  ran,
  arms: undefined,
});

/** The same looks are one array: most runs from one start look at the same. */
const sharing = <T>(made: Made<T>, { looks }: Branch<T>): Made<T> =>
  looks.length === made.looks.length && looks.every((look, at) => look === made.looks[at])
    ? { ...made, looks }
    : made;

const split = <T>(branch: Branch<T>, at: number, made: Made<T>): void => {
  const { looks, from, values, ran, arms } = branch;
  const older: Branch<T> = { looks, from: from + at + 1, values: values.slice(at + 1), ran, arms };
  branch.values = values.slice(0, at);
  branch.arms = new Map([
    [values[at] ?? NOTHING, older],
    [made.values[from + at] ?? NOTHING, alone(sharing(made, branch), from + at + 1)],
  ]);
  branch.ran = undefined;
};

/** Adds a run; not when it looked elsewhere than another from the same start, and nothing may rest on it. */
export const addTo = <T>(root: Branch<T>, made: Made<T>): void => {
  let branch = root;
  for (;;) {
    const { looks, from, values, arms } = branch;
    for (let at = 0; at < values.length; at++) {
      if (looks[from + at] !== made.looks[from + at]) return;
      if (values[at] !== made.values[from + at]) return split(branch, at, made);
    }
    const parting = from + values.length;
    if (!arms || looks[parting] !== made.looks[parting]) return;
    const value = made.values[parting] ?? NOTHING;
    const next = arms.get(value);
    if (!next) {
      arms.set(value, alone(sharing(made, branch), parting + 1));
      return;
    }
    branch = next;
  }
};
