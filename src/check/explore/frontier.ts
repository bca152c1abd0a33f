// States that were reached and not yet explored, first in, first out: rows of numbers in a few large arrays.
// Must not know: how a state is explored. A list for each of a million states would be most of the work of clearing up.
import type { KeyWriter } from './keyWriter.ts';
import type { Layout, Options, Recall } from './recall.ts';
import type { Held } from './stateKey.ts';
import type { Transfer } from './transfer.ts';

/** A state, by the number that all agree on, with all that it takes to go on from there. */
export type Waiting = { number: number; memory: Recall; held: Held };

/** A state that comes of the one before. */
export type Arrival = {
  number: number;
  key: KeyWriter;
  after: Transfer;
  before: Recall;
  held: Held;
};

/** How a state waits: all that is the same for the states that wait alike. */
type Stand = { layout: Layout; options: Options; held: Held };

/** Of each state: its number, how it waits, the turn, how long its key is and where its codes begin; then its cells and its key. */
const [NUMBER, STAND, TURN, KEY, CODES, HEAD] = [0, 1, 2, 3, 4, 5];
/** Numbers in an array; no row is torn. */
const BLOCK = 1 << 16;
const WORD = Int32Array.BYTES_PER_ELEMENT;

type Block = { numbers: Int32Array; bytes: Uint8Array; from: number; to: number };

const blockOf = (length: number): Block => {
  const numbers = new Int32Array(Math.max(BLOCK, length));
  return { numbers, bytes: new Uint8Array(numbers.buffer), from: 0, to: 0 };
};

export class Frontier {
  length = 0;
  private readonly stands: Stand[] = [];
  private readonly known = new WeakMap<Options, Map<Held, number>>();
  private blocks: Block[] = [];
  /** taken whole before, and used again */
  private readonly spare: Block[] = [];

  arrive({ number, key, after, before, held }: Arrival): void {
    const block = this.blockFor(HEAD + after.length + key.length);
    const { numbers, to } = block;
    const words = to + HEAD + after.length;
    numbers[to + NUMBER] = number;
    numbers[to + STAND] = this.standOf(after.after, after.options, held);
    numbers[to + TURN] = after.turnAfter(before);
    numbers[to + KEY] = key.length;
    numbers[to + CODES] = key.codes;
    after.write(before, numbers, to + HEAD);
    for (let at = 0; at < key.length; at++) numbers[words + at] = key.words[at] ?? 0;
    this.enter(block, words + key.length);
  }

  push({ number, memory, held }: Waiting): void {
    const { layout, cells, base, turn, options } = memory;
    const block = this.blockFor(HEAD + layout.kept.length);
    const { numbers, to } = block;
    numbers[to + NUMBER] = number;
    numbers[to + STAND] = this.standOf(layout, options, held);
    numbers[to + TURN] = turn;
    numbers[to + KEY] = 0;
    numbers[to + CODES] = 0;
    for (let at = 0; at < layout.kept.length; at++) numbers[to + HEAD + at] = cells[base + at] ?? 0;
    this.enter(block, to + HEAD + layout.kept.length);
  }

  /** What it holds stays where it is until another is asked for. */
  next(): Waiting | undefined {
    const block = this.first();
    if (!block) return undefined;
    const { numbers, bytes, from } = block;
    const stand = this.stands[numbers[from + STAND] ?? 0];
    if (!stand) return undefined;
    const { layout, options, held } = stand;
    const words = from + HEAD + layout.kept.length;
    block.from = words + (numbers[from + KEY] ?? 0);
    this.length -= 1;
    const [turn = 0, begin = 0] = [numbers[from + TURN], numbers[from + CODES]];
    const codes = begin === 0 ? 0 : words * WORD + begin;
    const memory = { layout, cells: numbers, base: from + HEAD, bytes, codes, turn, options };
    return { number: numbers[from + NUMBER] ?? 0, memory, held };
  }

  /** The block in which the next state stands. */
  private first(): Block | undefined {
    const [block] = this.blocks;
    if (!block || block.from < block.to) return block;
    this.blocks.shift();
    this.spare.push(Object.assign(block, { from: 0, to: 0 }));
    return this.blocks[0];
  }

  private enter(block: Block, to: number): void {
    block.to = to;
    this.length += 1;
  }

  private standOf(layout: Layout, options: Options, held: Held): number {
    return this.known.get(options)?.get(held) ?? this.stand({ layout, options, held });
  }

  private stand(stand: Stand): number {
    const { options, held } = stand;
    const known = this.known.get(options) ?? new Map<Held, number>();
    const number = this.stands.push(stand) - 1;
    known.set(held, number);
    this.known.set(options, known);
    return number;
  }

  private blockFor(length: number): Block {
    const last = this.blocks.at(-1);
    if (last && last.to + length <= last.numbers.length) return last;
    const spare = this.spare.at(-1);
    const fits = spare !== undefined && length <= spare.numbers.length;
    const block = fits ? spare : blockOf(length);
    if (fits) this.spare.pop();
    this.blocks.push(block);
    return block;
  }
}
