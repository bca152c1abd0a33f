// States handed from one share to another: a row of numbers each; what is on offer, and values, once.
// Must not know: threads, or which states are handed over.
import type { InkValue } from '#story/inkInside';
import type { InkMachine } from '#story/inkMachine';
import type { Expander } from './expander.ts';
import type { Waiting } from './frontier.ts';
import { Numbers } from './numbers.ts';
import { type Cell, memoryFrom, type Options, type Recall, recallWith } from './recall.ts';
import type { Held } from './stateKey.ts';
import { NO_VALUE, type ValueBook } from './valueBook.ts';

type Plain = boolean | number | string;
/** A value as it is; or, where it is more than that, all that ink remembers in a state as text, and the variable that holds it. */
type Handed = { plain: Plain } | { text: string; name: string };

/** Of each state: its number, the places of what is on offer and of what is held, the turn; then its cells. */
const [NUMBER, OPTIONS, HELD, TURN, HEAD] = [0, 1, 2, 3, 4];

/** What is new to the other share, each by its place among all that it was handed; and the states. */
export type Batch = {
  /** each as a memory of ink's that waits there */
  options: readonly string[];
  values: readonly Handed[];
  helds: readonly Held[];
  count: number;
  rows: Int32Array<ArrayBuffer>;
};

/** inkjs' own numbers of the types of values */
const [BOOL, INT, STRING] = [-1, 0, 3];

const plainIn = (value: InkValue): Plain | undefined => {
  const type = 'valueType' in value ? value.valueType : undefined;
  const isPlain = type === BOOL || type === INT || type === STRING;
  return isPlain ? (value.value as Plain) : undefined;
};

/** Things that were handed over, each with its place. */
class Told<T> {
  private fresh: T[] = [];
  private readonly places = new Map<T, number>();

  placeOf(one: T): number {
    const known = this.places.get(one);
    if (known !== undefined) return known;
    this.fresh.push(one);
    this.places.set(one, this.places.size);
    return this.places.size - 1;
  }

  /** What was told since the last time. */
  news(): readonly T[] {
    const { fresh } = this;
    this.fresh = [];
    return fresh;
  }
}

/** To one other share. */
export class Giver {
  private readonly options = new Told<Options>();
  private readonly helds = new Told<Held>();
  private readonly values = new Told<Cell>();

  constructor(
    private readonly machine: InkMachine,
    private readonly book: ValueBook,
  ) {}

  batch(states: readonly Waiting[]): Batch {
    const rows = new Numbers();
    const options: string[] = [];
    const values: Handed[] = [];
    for (const { number, memory, held } of states) {
      rows.push(number);
      rows.push(this.options.placeOf(memory.options));
      rows.push(this.helds.placeOf(held));
      rows.push(memory.turn);
      for (const _ of this.options.news()) options.push(this.waitingText(memory));
      this.cells(memory, rows, values);
    }
    return { options, values, helds: this.helds.news(), count: states.length, rows: rows.whole() };
  }

  private cells(memory: Recall, rows: Numbers, values: Handed[]): void {
    const { layout, cells, base } = memory;
    layout.kept.forEach(({ kind, name }, at) => {
      const cell = cells[base + at] ?? 0;
      const isValue = kind === 'global' && cell !== NO_VALUE;
      // one more, since no value stays none
      rows.push(isValue ? this.values.placeOf(cell) + 1 : cell);
      for (const one of this.values.news()) values.push(this.handed(memory, name, one));
    });
  }

  private handed(memory: Recall, name: string, cell: Cell): Handed {
    const value = this.book.at(cell);
    const plain = value && plainIn(value);
    return plain === undefined ? { text: this.textOf(memory), name } : { plain };
  }

  /** Only where ink waits. */
  private waitingText({ options }: Recall): string {
    return this.machine.save({ ...this.machine.start, ...options });
  }

  private textOf(memory: Recall): string {
    return this.machine.save(memoryFrom(memory, this.book));
  }
}

/** From one other share. */
export class Taker {
  private readonly options: Options[] = [];
  private readonly helds: Held[] = [];
  /** by place, from one on */
  private readonly values: Cell[] = [NO_VALUE];

  constructor(private readonly expander: Expander) {}

  states({ options, values, helds, count, rows }: Batch): Waiting[] {
    const { machine } = this.expander.parts;
    for (const text of options) this.options.push(this.expander.optionsIn(machine.load(text)));
    for (const value of values) this.values.push(this.valueOf(value));
    this.helds.push(...helds);
    const states: Waiting[] = [];
    for (let at = 0; states.length < count; ) {
      const one = this.waiting(rows, at);
      states.push(one);
      at += HEAD + one.memory.layout.kept.length;
    }
    return states;
  }

  private waiting(rows: Int32Array, at: number): Waiting {
    const options = this.options[rows[at + OPTIONS] ?? -1];
    const held = this.helds[rows[at + HELD] ?? -1];
    if (!options || !held) throw new RangeError('something on offer was never handed over');
    const layout = this.expander.parts.keys.layoutIn(options, held.scene);
    const from = at + HEAD;
    const cells = rows.slice(from, from + layout.kept.length);
    layout.kept.forEach(({ kind }, place) => {
      if (kind === 'global') cells[place] = this.values[cells[place] ?? 0] ?? NO_VALUE;
    });
    const memory = recallWith(layout, options, cells, rows[at + TURN] ?? 0);
    return { number: rows[at + NUMBER] ?? 0, memory, held };
  }

  private valueOf(handed: Handed): Cell {
    const { machine, values } = this.expander.parts;
    if ('plain' in handed) return values.numberOf(machine.values.of(handed.plain));
    return values.numberOf(machine.load(handed.text).globals.get(handed.name));
  }
}
