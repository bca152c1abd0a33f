// What ink remembers where it waits, to be looked up; kept as one short list, since there are as many as there are states.
// Must not know: what decides which names still matter (stateKey.ts).
import type { InkChoice, InkThread, InkValue } from '#story/inkInside';
import type { MachineMemory } from '#story/inkMachine';

/** What is on offer, and the thread of ink that waits there. */
export type Options = { choices: readonly InkChoice[]; thread: InkThread };

export type Recall = {
  options: Options;
  turn: number;
  global(name: string): InkValue | undefined;
  visits(path: string): number;
  /** the turn in which a container was entered last */
  entered(path: string): number | undefined;
  picks(path: string): number;
};

/** Turns since a container was entered; -1 for never. */
export const sinceIn = (recall: Recall, path: string): number => {
  const then = recall.entered(path);
  return then === undefined ? -1 : recall.turn - then;
};

/** What of a memory can still matter. */
export type Alive = {
  globals: readonly string[];
  visits: readonly string[];
  turns: readonly string[];
  picks: readonly string[];
};
type Places = ReadonlyMap<string, number>;

/** Where in a list each thing stands that can still matter; the same for all states that wait alike. */
export class Layout {
  readonly globals: Places;
  readonly visits: Places;
  readonly turns: Places;
  readonly picks: Places;

  constructor(alive: Alive) {
    let next = 0;
    const placed = (names: readonly string[]): Places =>
      new Map(names.map((name) => [name, next++]));
    [this.globals, this.visits, this.turns, this.picks] = [
      placed(alive.globals),
      placed(alive.visits),
      placed(alive.turns),
      placed(alive.picks),
    ];
  }
}

type Remembered = InkValue | number | undefined;

class Packed implements Recall {
  constructor(
    readonly layout: Layout,
    readonly values: readonly Remembered[],
    readonly turn: number,
    readonly options: Options,
  ) {}

  global(name: string): InkValue | undefined {
    const found = this.at(this.layout.globals, name);
    return typeof found === 'number' ? undefined : found;
  }

  visits(path: string): number {
    return this.count(this.layout.visits, path) ?? 0;
  }

  entered(path: string): number | undefined {
    return this.count(this.layout.turns, path);
  }

  picks(path: string): number {
    return this.count(this.layout.picks, path) ?? 0;
  }

  private at(places: Places, name: string): Remembered {
    const place = places.get(name);
    return place === undefined ? undefined : this.values[place];
  }

  private count(places: Places, path: string): number | undefined {
    const found = this.at(places, path);
    return typeof found === 'number' ? found : undefined;
  }
}

/** What can no longer matter is left out. */
export const packed = (recall: Recall, layout: Layout): Recall => {
  const values: Remembered[] = [];
  for (const name of layout.globals.keys()) values.push(recall.global(name));
  for (const path of layout.visits.keys()) values.push(recall.visits(path));
  for (const path of layout.turns.keys()) values.push(recall.entered(path));
  for (const path of layout.picks.keys()) values.push(recall.picks(path));
  return new Packed(layout, values, recall.turn, recall.options);
};

/** A memory as ink gave it. */
class Whole implements Recall {
  constructor(
    readonly memory: MachineMemory,
    readonly options: Options,
  ) {}

  get turn(): number {
    return this.memory.turn;
  }

  global(name: string): InkValue | undefined {
    return this.memory.globals.get(name);
  }

  visits(path: string): number {
    return this.memory.visits.get(path) ?? 0;
  }

  entered(path: string): number | undefined {
    return this.memory.turns.get(path);
  }

  picks(path: string): number {
    return this.memory.picks.get(path) ?? 0;
  }
}

export const recallOf = (memory: MachineMemory, options: Options = memory): Recall =>
  new Whole(memory, options);

/** Most memories have nothing to remember of some kind: they share one map. */
const NOTHING = new Map<string, never>();

const written = <V>(
  names: Places,
  valueOf: (name: string) => V | undefined,
): ReadonlyMap<string, V> => {
  if (names.size === 0) return NOTHING;
  const found = new Map<string, V>();
  for (const name of names.keys()) {
    const value = valueOf(name);
    if (value !== undefined) found.set(name, value);
  }
  return found;
};

const counts = (names: Places, countOf: (name: string) => number): ReadonlyMap<string, number> =>
  written(names, (name) => countOf(name) || undefined);

/** As ink wants it back. */
export const memoryFrom = (recall: Recall): MachineMemory => {
  if (recall instanceof Whole) return recall.memory;
  if (!(recall instanceof Packed)) throw new RangeError('expected what is remembered of a state');
  const { layout, turn, options } = recall;
  return {
    globals: written(layout.globals, (name) => recall.global(name)),
    visits: counts(layout.visits, (path) => recall.visits(path)),
    turns: written(layout.turns, (path) => recall.entered(path)),
    picks: counts(layout.picks, (path) => recall.picks(path)),
    turn,
    choices: options.choices,
    thread: options.thread,
    stack: [],
  };
};
