// What ink remembers where it waits, as one short list of what can still matter: there are as many as there are states.
// Must not know: what decides what still matters (stateKey.ts).
import type { InkChoice, InkThread, InkValue } from '#story/inkInside';
import type { MachineMemory } from '#story/inkMachine';
import type { InkLook } from '#story/inkReads';

/** What is on offer, and the thread of ink that waits there. */
export type Options = { choices: readonly InkChoice[]; thread: InkThread };

/** A variable's value, a count, or the turn in which a container was entered last. */
export type Remembered = InkValue | number | undefined;

/** Something that ink remembers, as its runs look at it. */
export type Named = { kind: InkLook['kind']; name: string };

/** The turn itself is kept apart. */
const isListed = ({ kind }: Named): boolean => kind !== 'turn';

/** Which things are kept, in which order; the same for all states that wait alike. */
export class Layout {
  readonly kept: readonly Named[];
  private readonly places: ReadonlyMap<Named['kind'], Map<string, number>> = new Map([
    ['global', new Map()],
    ['visits', new Map()],
    ['since', new Map()],
    ['picks', new Map()],
  ]);

  private readonly known = new Map<Named, number>();

  constructor(alive: readonly Named[]) {
    const kept: Named[] = [];
    for (const { kind, name } of alive.filter(isListed)) {
      const places = this.places.get(kind);
      if (places?.has(name) === false) places.set(name, kept.push({ kind, name }) - 1);
    }
    this.kept = kept;
  }

  /** Where in a list it stands; -1 for what is not kept. */
  find({ kind, name }: Named): number {
    return this.places.get(kind)?.get(name) ?? -1;
  }

  /** The same for one that is asked for again and again. */
  placeOf(what: Named): number {
    const known = this.known.get(what);
    if (known !== undefined) return known;
    const place = this.find(what);
    this.known.set(what, place);
    return place;
  }
}

/** Nobody writes into it. */
export type Recall = {
  layout: Layout;
  values: readonly Remembered[];
  turn: number;
  options: Options;
};

export const rememberedOf = ({ layout, values }: Recall, what: Named): Remembered =>
  values[layout.find(what)];

const inMemory = (memory: MachineMemory, { kind, name }: Named): Remembered => {
  if (kind === 'global') return memory.globals.get(name);
  if (kind === 'since') return memory.turns.get(name);
  return (kind === 'picks' ? memory.picks : memory.visits).get(name) ?? 0;
};

/** What is not kept can no longer matter. */
export const recallOf = (memory: MachineMemory, options: Options, layout: Layout): Recall => ({
  layout,
  values: layout.kept.map((what) => inMemory(memory, what)),
  turn: memory.turn,
  options,
});

/** As ink wants it back. */
export const memoryFrom = ({ layout, values, turn, options }: Recall): MachineMemory => {
  const globals = new Map<string, InkValue>();
  const visits = new Map<string, number>();
  const turns = new Map<string, number>();
  const picks = new Map<string, number>();
  const counts = { visits, since: turns, picks };
  layout.kept.forEach(({ kind, name }, at) => {
    const value = values[at];
    if (value === undefined || kind === 'turn') return;
    if (typeof value !== 'number') globals.set(name, value);
    else if (kind !== 'global' && (value > 0 || kind === 'since')) counts[kind].set(name, value);
  });
  const { choices, thread } = options;
  return { globals, visits, turns, picks, turn, choices, thread, stack: [] };
};
