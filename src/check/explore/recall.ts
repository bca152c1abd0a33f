// What ink remembers where it waits, as one short list of what can still matter: there are as many as there are states.
// Must not know: what decides what still matters (stateKey.ts).
import type { InkChoice, InkThread, InkValue } from '#story/inkInside';
import type { MachineMemory } from '#story/inkMachine';
import type { InkLook } from '#story/inkReads';
import { NO_VALUE, type ValueBook } from './valueBook.ts';

/** What is on offer, and the thread of ink that waits there. */
export type Options = { choices: readonly InkChoice[]; thread: InkThread };

/** A variable's value by its number, a count, or the turn in which a container was entered last. */
export type Cell = number;
/** The turn of a container that was never entered; the opening is turn -1. */
export const NEVER = -2;

/** Something that ink remembers, as its runs look at it. */
export type Named = { kind: InkLook['kind']; name: string };

/** The turn itself is kept apart. */
const isListed = ({ kind }: Named): boolean => kind !== 'turn';

/** Something that nothing has happened to: it holds what it held at the start. */
export type Resting = Named & { cell: Cell };

/** Where in a list something stands, below zero for what is not kept; and what it then holds. */
type Standing = { place: number; unkept: Cell };

/** Which things are kept, in which order, and which are at rest; the same for all states that wait alike. */
export class Layout {
  readonly kept: readonly Named[];
  private readonly places: ReadonlyMap<Named['kind'], Map<string, number>> = new Map([
    ['global', new Map()],
    ['visits', new Map()],
    ['since', new Map()],
    ['picks', new Map()],
  ]);

  private readonly known = new Map<Named, Standing>();
  private readonly resting: ReadonlyMap<string, Cell>;

  /** `alive`: what can still matter, in the order in which a key tells it; something seen in two ways comes twice */
  constructor(
    readonly alive: readonly Named[],
    readonly rest: readonly Resting[] = [],
  ) {
    this.resting = new Map(rest.map((what) => [wordsFor(what), what.cell]));
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

  isAtRest(what: Named): boolean {
    return this.resting.has(wordsFor(what));
  }

  /** What is held by something that is not kept. */
  unkept(what: Named): Cell {
    return this.resting.get(wordsFor(what)) ?? emptyCell(what);
  }

  /** Both, for one that is asked for again and again. */
  standing(what: Named): Standing {
    const known = this.known.get(what) ?? { place: this.find(what), unkept: this.unkept(what) };
    this.known.set(what, known);
    return known;
  }
}

const wordsFor = ({ kind, name }: Named): string => `${kind} ${name}`;

/** Nobody writes into it. */
export type Recall = {
  layout: Layout;
  /** from `base` on one for each thing that the layout keeps, in its order */
  cells: Int32Array;
  base: number;
  /** what its sights see, as it stands in its key: from `codes` on a byte each; 0 where it does not stand so */
  bytes: Uint8Array;
  codes: number;
  turn: number;
  options: Options;
};

/** Of a state whose key is not at hand. */
export const UNCODED = { bytes: new Uint8Array(), codes: 0 };

/** All with the same fields in the same order: they are looked at a million times. */
export const recallWith = (
  layout: Layout,
  options: Options,
  cells: Int32Array,
  turn: number,
): Recall => ({
  layout,
  cells,
  base: 0,
  bytes: UNCODED.bytes,
  codes: UNCODED.codes,
  turn,
  options,
});

/** Nothing for what is not kept. */
export const cellOf = ({ layout, cells, base }: Recall, what: Named): Cell | undefined => {
  const place = layout.find(what);
  return place < 0 ? undefined : cells[base + place];
};

/** What a cell holds before anything happened. */
export const emptyCell = ({ kind }: Named): Cell => {
  if (kind === 'since') return NEVER;
  return kind === 'global' ? NO_VALUE : 0;
};

const cellIn = (memory: MachineMemory, what: Named, values: ValueBook): Cell => {
  const { kind, name } = what;
  if (kind === 'global') return values.numberOf(memory.globals.get(name));
  const counts = {
    visits: memory.visits,
    since: memory.turns,
    picks: memory.picks,
    turn: NO_COUNTS,
  };
  return counts[kind].get(name) ?? emptyCell(what);
};

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** What is not kept can no longer matter. */
export const recallOf = (
  memory: MachineMemory,
  options: Options,
  layout: Layout,
  values: ValueBook,
): Recall => {
  const cells = Int32Array.from(layout.kept, (what) => cellIn(memory, what, values));
  return recallWith(layout, options, cells, memory.turn);
};

/** As ink wants it back. */
export const memoryFrom = (recall: Recall, values: ValueBook): MachineMemory => {
  const { layout, cells, base, turn, options } = recall;
  const globals = new Map<string, InkValue>();
  const visits = new Map<string, number>();
  const turns = new Map<string, number>();
  const picks = new Map<string, number>();
  const counts = { visits, since: turns, picks };
  for (const { kind, name, cell } of layout.rest) {
    const value = kind === 'global' ? values.at(cell) : undefined;
    if (value) globals.set(name, value);
  }
  layout.kept.forEach((what, at) => {
    const { kind, name } = what;
    const cell = cells[base + at];
    if (cell === undefined || cell === emptyCell(what) || kind === 'turn') return;
    const value = kind === 'global' ? values.at(cell) : undefined;
    if (value) globals.set(name, value);
    else if (kind !== 'global') counts[kind].set(name, cell);
  });
  const { choices, thread } = options;
  return { globals, visits, turns, picks, turn, choices, thread, stack: [] };
};
