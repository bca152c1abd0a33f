// States handed from one share to another: a list of plain values each, and what is on offer once.
// Must not know: threads, or which states are handed over.
import type { InkValue } from '#story/inkInside';
import type { InkMachine } from '#story/inkMachine';
import type { Expander } from './expander.ts';
import type { Waiting } from './frontier.ts';
import {
  type Cell,
  type Layout,
  memoryFrom,
  type Named,
  type Options,
  type Recall,
  UNCODED,
} from './recall.ts';
import type { Held } from './stateKey.ts';
import { NO_VALUE, type ValueBook } from './valueBook.ts';

/** A variable's value or a count, where it is nothing more than that. */
type Plain = boolean | number | string | undefined;

type Handed = {
  number: number;
  held: Held;
  /** its place among the options that were handed over so far */
  options: number;
  turn: number;
  /** in the order in which they are kept; or all that ink remembers as text, where a value is not plain */
  values: readonly Plain[] | string;
};

/** `options`: those that are new to the other share, each as a memory of ink's that waits there. */
export type Batch = { options: readonly string[]; states: readonly Handed[] };

/** inkjs' own numbers of the types of values */
const [BOOL, INT, STRING] = [-1, 0, 3];

const plainValue = (value: InkValue | undefined): Plain | InkValue => {
  const type = value && 'valueType' in value ? value.valueType : undefined;
  const isPlain = type === BOOL || type === INT || type === STRING;
  return isPlain ? (value?.value as boolean | number | string) : value;
};

const isPlain = (value: Plain | InkValue): value is Plain => typeof value !== 'object';

/** To one other share. */
export class Giver {
  private readonly known = new Map<Options, number>();

  constructor(
    private readonly machine: InkMachine,
    private readonly values: ValueBook,
  ) {}

  batch(states: readonly Waiting[]): Batch {
    const options: string[] = [];
    const handed = states.map(({ number, memory, held }): Handed => {
      const known = this.known.get(memory.options);
      if (known === undefined) options.push(this.textOf(memory));
      const place = known ?? this.known.size;
      this.known.set(memory.options, place);
      const { layout, cells, base } = memory;
      const plain = layout.kept.map((what, at) => this.plainIn(what, cells[base + at] ?? 0));
      const values = plain.every(isPlain) ? plain : this.textOf(memory);
      return { number, held, options: place, turn: memory.turn, values };
    });
    return { options, states: handed };
  }

  private plainIn(what: Named, cell: Cell): Plain | InkValue {
    return what.kind === 'global' ? plainValue(this.values.at(cell)) : cell;
  }

  private textOf(memory: Recall): string {
    return this.machine.save(memoryFrom(memory, this.values));
  }
}

/** From one other share. */
export class Taker {
  private readonly known: Options[] = [];

  constructor(private readonly expander: Expander) {}

  states({ options, states }: Batch): Waiting[] {
    const { machine } = this.expander.parts;
    for (const text of options) this.known.push(this.expander.optionsIn(machine.load(text)));
    return states.map((one) => this.waiting(one));
  }

  private waiting({ number, held, options: place, turn, values }: Handed): Waiting {
    if (typeof values === 'string') {
      const memory = this.expander.parts.machine.load(values);
      return { number, ...this.expander.take(memory, held) };
    }
    const options = this.known[place];
    if (!options) throw new RangeError(`options ${place} were never handed over`);
    const layout = this.expander.parts.keys.layoutIn(options, held.scene);
    const memory = {
      layout,
      cells: this.cells(layout, values),
      base: 0,
      ...UNCODED,
      turn,
      options,
    };
    return { number, memory, held };
  }

  private cells(layout: Layout, values: readonly Plain[]): Int32Array {
    const { machine, values: book } = this.expander.parts;
    return Int32Array.from(values, (value, at): Cell => {
      if (layout.kept[at]?.kind !== 'global') return Number(value);
      return value === undefined ? NO_VALUE : book.numberOf(machine.values.of(value));
    });
  }
}
