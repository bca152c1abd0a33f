// What a run changed of what ink remembers, so that it can be done again in another state without running it.
// Must not know: whether the other state would run the same (memo.ts).
import type { MachineMemory } from '#story/inkMachine';
import { type Cell, cellOf, type Named, type Options, type Recall } from './recall.ts';
import { sameOptionsText } from './site.ts';
import type { ValueBook } from './valueBook.ts';

export type Effect = {
  /** effects are numbered as they come first */
  number: number;
  /** by the numbers of their values */
  globals: ReadonlyMap<string, Cell>;
  /** variables that hold afterwards what another one held before */
  copies: ReadonlyMap<string, string>;
  /** by how much each count rose */
  visits: ReadonlyMap<string, number>;
  /** containers entered in this turn */
  entered: ReadonlySet<string>;
  picks: ReadonlyMap<string, number>;
  turns: number;
  options: Options;
};

/** All that something happens to. */
export const touchedBy = ({ globals, copies, visits, entered, picks }: Effect): Named[] => {
  const names = {
    global: [...globals.keys(), ...copies.keys()],
    visits: [...visits.keys()],
    since: [...entered],
    picks: [...picks.keys()],
    turn: [''],
  };
  return KINDS.flatMap((kind) => names[kind].map((name) => ({ kind, name })));
};
const KINDS = ['global', 'visits', 'since', 'picks', 'turn'] as const;

/** Names of the variables that a run wrote; those of them that it copied, with where from. */
type Writes = { names: readonly string[]; copies: ReadonlyMap<string, string> };
type Counts = ReadonlyMap<string, number>;

const raised = (before: Recall, visits: Counts): [string, number][] =>
  [...visits].flatMap(([path, count]) => {
    const more = count - (cellOf(before, { kind: 'visits', name: path }) ?? 0);
    return more === 0 ? [] : [[path, more] satisfies [string, number]];
  });

const changed = (before: Recall, kind: Named['kind'], after: Counts): [string, number][] =>
  [...after].filter(([path, count]) => cellOf(before, { kind, name: path }) !== count);

/** Thousands of runs do the same: each effect is one object. */
export class Effects {
  private readonly all = new Map<string, Effect>();
  private readonly options = new Map<string, Options>();

  constructor(private readonly values: ValueBook) {}

  /** The difference that a run made. */
  of(before: Recall, after: MachineMemory, writes: Writes): Effect {
    const place = sameOptionsText(after);
    const options = this.optionsAt(place, after);
    const globals = this.written(after, writes);
    const visits = raised(before, after.visits);
    const entered = changed(before, 'since', after.turns).map(([path]) => path);
    const picks = changed(before, 'picks', after.picks);
    const turns = after.turn - before.turn;
    const copied = [...writes.copies].map(([name, from]) => `${name}<${from}`);
    const key = [globals, copied, visits, entered, picks, turns, place].map(String).join('\n');
    return this.same(key, () => ({
      number: this.all.size,
      globals: new Map(globals),
      copies: new Map(writes.copies),
      visits: new Map(visits),
      entered: new Set(entered),
      picks: new Map(picks),
      turns,
      options,
    }));
  }

  optionsIn(memory: MachineMemory): Options {
    return this.optionsAt(sameOptionsText(memory), memory);
  }

  private written({ globals }: MachineMemory, { names, copies }: Writes): [string, Cell][] {
    return names.flatMap((name) => {
      const value = copies.has(name) ? undefined : globals.get(name);
      return value ? [[name, this.values.numberOf(value)] satisfies [string, Cell]] : [];
    });
  }

  private same(key: string, make: () => Effect): Effect {
    const known = this.all.get(key) ?? make();
    this.all.set(key, known);
    return known;
  }

  private optionsAt(place: string, { choices, thread }: MachineMemory): Options {
    const known = this.options.get(place) ?? { choices, thread };
    this.options.set(place, known);
    return known;
  }
}
