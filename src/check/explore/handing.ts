// States handed from one share to another: a list of plain values each, and what is on offer once.
// Must not know: threads, or which states are handed over.
import type { InkValue } from '#story/inkInside';
import type { InkMachine } from '#story/inkMachine';
import type { Expander, Waiting } from './expander.ts';
import { type Layout, memoryFrom, type Options, type Remembered } from './recall.ts';
import type { Held } from './stateKey.ts';

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

export type Numbered = { number: number; waiting: Waiting };

/** inkjs' own numbers of the types of values */
const [BOOL, INT, STRING] = [-1, 0, 3];

const plainOf = (value: Remembered): Plain | InkValue => {
  if (typeof value !== 'object') return value;
  const type = 'valueType' in value ? value.valueType : undefined;
  const isPlain = type === BOOL || type === INT || type === STRING;
  return isPlain ? (value.value as boolean | number | string) : value;
};

const isPlain = (value: Plain | InkValue): value is Plain => typeof value !== 'object';

/** To one other share. */
export class Giver {
  private readonly known = new Map<Options, number>();

  constructor(private readonly machine: InkMachine) {}

  batch(states: readonly Numbered[]): Batch {
    const options: string[] = [];
    const handed = states.map(({ number, waiting: { memory, held } }): Handed => {
      const known = this.known.get(memory.options);
      if (known === undefined) options.push(this.machine.save(memoryFrom(memory)));
      const place = known ?? this.known.size;
      this.known.set(memory.options, place);
      const plain = memory.values.map(plainOf);
      const values = plain.every(isPlain) ? plain : this.machine.save(memoryFrom(memory));
      return { number, held, options: place, turn: memory.turn, values };
    });
    return { options, states: handed };
  }
}

/** From one other share. */
export class Taker {
  private readonly known: Options[] = [];

  constructor(private readonly expander: Expander) {}

  states({ options, states }: Batch): Numbered[] {
    const { machine } = this.expander.parts;
    for (const text of options) this.known.push(this.expander.optionsIn(machine.load(text)));
    return states.map((one) => ({ number: one.number, waiting: this.waiting(one) }));
  }

  private waiting({ held, options: place, turn, values }: Handed): Waiting {
    if (typeof values === 'string')
      return this.expander.take(this.expander.parts.machine.load(values), held);
    const options = this.known[place];
    if (!options) throw new RangeError(`options ${place} were never handed over`);
    const layout = this.expander.parts.keys.layoutIn(options, held.scene);
    return { memory: { layout, values: this.values(layout, values), turn, options }, held };
  }

  private values(layout: Layout, values: readonly Plain[]): Remembered[] {
    const { machine } = this.expander.parts;
    return values.map((value, at): Remembered => {
      const kind = layout.kept[at]?.kind;
      if (kind === 'global') return value === undefined ? undefined : machine.values.of(value);
      return typeof value === 'number' ? value : undefined;
    });
  }
}
