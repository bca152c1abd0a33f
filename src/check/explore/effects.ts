// What a run changed of what ink remembers, so that it can be done again in another state without running it.
// Must not know: whether the other state would run the same (memo.ts).
import type { InkChoice, InkThread, InkValue } from '#story/inkInside';
import type { MachineMemory } from '#story/inkMachine';

export type Effect = {
  globals: ReadonlyMap<string, InkValue>;
  /** by how much each count rose */
  visits: ReadonlyMap<string, number>;
  /** containers entered in this turn */
  entered: ReadonlySet<string>;
  picks: ReadonlyMap<string, number>;
  turns: number;
  choices: readonly InkChoice[];
  thread: InkThread;
};

/** What ink remembers, to be looked up. */
export type Recall = {
  choices: readonly InkChoice[];
  turn: number;
  global(name: string): InkValue | undefined;
  visits(path: string): number;
  /** turns since a container was entered; -1 for never */
  since(path: string): number;
  picks(path: string): number;
};

type Counts = ReadonlyMap<string, number>;

const changed = (before: Counts, after: Counts): [string, number][] =>
  [...after].filter(([path, count]) => before.get(path) !== count);

/** The difference that a run made; `writes` names the variables it wrote. */
export const effectOf = (
  before: MachineMemory,
  after: MachineMemory,
  writes: readonly string[],
): Effect => ({
  globals: new Map(
    writes.flatMap((name) => {
      const value = after.globals.get(name);
      return value ? [[name, value] as const] : [];
    }),
  ),
  visits: new Map(
    changed(before.visits, after.visits).map(([path, count]) => [
      path,
      count - (before.visits.get(path) ?? 0),
    ]),
  ),
  entered: new Set(changed(before.turns, after.turns).map(([path]) => path)),
  picks: new Map(changed(before.picks, after.picks)),
  turns: after.turn - before.turn,
  choices: after.choices,
  thread: after.thread,
});

/** What of a memory can still matter. */
export type Alive = {
  globals: readonly string[];
  visits: readonly string[];
  turns: readonly string[];
  picks: readonly string[];
};

const kept = <V>(names: readonly string[], find: (name: string) => V | undefined) => {
  const found = new Map<string, V>();
  for (const name of names) {
    const value = find(name);
    if (value !== undefined) found.set(name, value);
  }
  return found;
};

/** The same change made to another state; what can no longer matter is left out. */
export const withEffect = (memory: MachineMemory, effect: Effect, alive: Alive): MachineMemory => {
  const turn = memory.turn + effect.turns;
  return {
    globals: kept(alive.globals, (name) => effect.globals.get(name) ?? memory.globals.get(name)),
    visits: kept(alive.visits, (path) => {
      const more = effect.visits.get(path);
      const before = memory.visits.get(path);
      return more === undefined ? before : (before ?? 0) + more;
    }),
    turns: kept(alive.turns, (path) => (effect.entered.has(path) ? turn : memory.turns.get(path))),
    picks: kept(alive.picks, (path) => effect.picks.get(path) ?? memory.picks.get(path)),
    turn,
    choices: effect.choices,
    thread: effect.thread,
    stack: [],
  };
};

const turnsSince = (then: number | undefined, now: number): number =>
  then === undefined ? -1 : now - then;

export const recallOf = (memory: MachineMemory): Recall => ({
  choices: memory.choices,
  turn: memory.turn,
  global: (name) => memory.globals.get(name),
  visits: (path) => memory.visits.get(path) ?? 0,
  since: (path) => turnsSince(memory.turns.get(path), memory.turn),
  picks: (path) => memory.picks.get(path) ?? 0,
});

/** What the other state would remember, without making it: most turn out to be known. */
export const recallAfter = (memory: MachineMemory, effect: Effect): Recall => {
  const turn = memory.turn + effect.turns;
  return {
    choices: effect.choices,
    turn,
    global: (name) => effect.globals.get(name) ?? memory.globals.get(name),
    visits: (path) => (memory.visits.get(path) ?? 0) + (effect.visits.get(path) ?? 0),
    since: (path) => (effect.entered.has(path) ? 0 : turnsSince(memory.turns.get(path), turn)),
    picks: (path) => effect.picks.get(path) ?? memory.picks.get(path) ?? 0,
  };
};
