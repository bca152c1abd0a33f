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
/** Most memories have nothing to remember of some kind: they share one map. */
const NOTHING = new Map<string, never>();

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

/** The newer value of each name that has one. */
const written = <V>(
  names: readonly string[],
  newer: ReadonlyMap<string, V>,
  older: ReadonlyMap<string, V>,
): ReadonlyMap<string, V> => {
  if (names.length === 0) return NOTHING;
  const found = new Map<string, V>();
  for (const name of names) {
    const value = newer.get(name) ?? older.get(name);
    if (value !== undefined) found.set(name, value);
  }
  return found;
};

const raised = (names: readonly string[], more: Counts, before: Counts): Counts => {
  if (names.length === 0) return NOTHING;
  const found = new Map<string, number>();
  for (const path of names) {
    const count = (before.get(path) ?? 0) + (more.get(path) ?? 0);
    if (count > 0) found.set(path, count);
  }
  return found;
};

const entered = (
  names: readonly string[],
  now: ReadonlySet<string>,
  before: Counts,
  turn: number,
): Counts => {
  if (names.length === 0) return NOTHING;
  const found = new Map<string, number>();
  for (const path of names) {
    const then = now.has(path) ? turn : before.get(path);
    if (then !== undefined) found.set(path, then);
  }
  return found;
};

/** The same change made to another state; what can no longer matter is left out. */
export const withEffect = (memory: MachineMemory, effect: Effect, alive: Alive): MachineMemory => {
  const turn = memory.turn + effect.turns;
  return {
    globals: written(alive.globals, effect.globals, memory.globals),
    visits: raised(alive.visits, effect.visits, memory.visits),
    turns: entered(alive.turns, effect.entered, memory.turns, turn),
    picks: written(alive.picks, effect.picks, memory.picks),
    turn,
    choices: effect.choices,
    thread: effect.thread,
    stack: [],
  };
};

const turnsSince = (then: number | undefined, now: number): number =>
  then === undefined ? -1 : now - then;

class Remembered implements Recall {
  constructor(private readonly memory: MachineMemory) {}

  get choices(): readonly InkChoice[] {
    return this.memory.choices;
  }

  get turn(): number {
    return this.memory.turn;
  }

  global(name: string): InkValue | undefined {
    return this.memory.globals.get(name);
  }

  visits(path: string): number {
    return this.memory.visits.get(path) ?? 0;
  }

  since(path: string): number {
    return turnsSince(this.memory.turns.get(path), this.memory.turn);
  }

  picks(path: string): number {
    return this.memory.picks.get(path) ?? 0;
  }
}

class Changed implements Recall {
  readonly turn: number;

  constructor(
    private readonly memory: MachineMemory,
    private readonly effect: Effect,
  ) {
    this.turn = memory.turn + effect.turns;
  }

  get choices(): readonly InkChoice[] {
    return this.effect.choices;
  }

  global(name: string): InkValue | undefined {
    return this.effect.globals.get(name) ?? this.memory.globals.get(name);
  }

  visits(path: string): number {
    return (this.memory.visits.get(path) ?? 0) + (this.effect.visits.get(path) ?? 0);
  }

  since(path: string): number {
    return this.effect.entered.has(path) ? 0 : turnsSince(this.memory.turns.get(path), this.turn);
  }

  picks(path: string): number {
    return this.effect.picks.get(path) ?? this.memory.picks.get(path) ?? 0;
  }
}

export const recallOf = (memory: MachineMemory): Recall => new Remembered(memory);

/** What the other state would remember, without making it: most turn out to be known. */
export const recallAfter = (memory: MachineMemory, effect: Effect): Recall =>
  new Changed(memory, effect);
