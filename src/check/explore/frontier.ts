// States that were reached and not yet explored, first in, first out: rows of numbers in a few large arrays.
// Must not know: how a state is explored. A list for each of a million states would be most of the work of clearing up.
import type { Layout, Options, Recall } from './recall.ts';
import type { Held } from './stateKey.ts';

/** A state, by the number that all agree on, with all that it takes to go on from there. */
export type Waiting = { number: number; memory: Recall; held: Held };

/** How a state waits: all that is the same for the states that wait alike. */
type Stand = { layout: Layout; options: Options; held: Held };

/** Of each state: its number, how it waits, the turn; then its cells. */
const [NUMBER, STAND, TURN, HEAD] = [0, 1, 2, 3];
/** Numbers in an array; no row is torn. */
const BLOCK = 1 << 16;

type Block = { numbers: Int32Array; from: number; to: number };

export class Frontier {
  length = 0;
  private readonly stands: Stand[] = [];
  private readonly known = new WeakMap<Options, Map<Held, number>>();
  private blocks: Block[] = [];
  private spare: Block | undefined;

  push({ number, memory, held }: Waiting): void {
    const { cells, turn } = memory;
    const block = this.blockFor(HEAD + cells.length);
    const { numbers, to } = block;
    numbers[to + NUMBER] = number;
    numbers[to + STAND] = this.standOf(memory, held);
    numbers[to + TURN] = turn;
    for (let at = 0; at < cells.length; at++) numbers[to + HEAD + at] = cells[at] ?? 0;
    block.to = to + HEAD + cells.length;
    this.length += 1;
  }

  next(): Waiting | undefined {
    const [block] = this.blocks;
    if (!block || block.from === block.to) return undefined;
    const { numbers, from } = block;
    const stand = this.stands[numbers[from + STAND] ?? 0];
    if (!stand) return undefined;
    const { layout, options, held } = stand;
    const end = from + HEAD + layout.kept.length;
    const cells: number[] = [];
    for (let at = from + HEAD; at < end; at++) cells.push(numbers[at] ?? 0);
    block.from = end;
    this.length -= 1;
    if (end === block.to) this.drop(block);
    const turn = numbers[from + TURN] ?? 0;
    return { number: numbers[from + NUMBER] ?? 0, memory: { layout, cells, turn, options }, held };
  }

  private standOf({ layout, options }: Recall, held: Held): number {
    const known = this.known.get(options) ?? new Map<Held, number>();
    const stand = known.get(held) ?? this.stands.push({ layout, options, held }) - 1;
    known.set(held, stand);
    this.known.set(options, known);
    return stand;
  }

  private blockFor(length: number): Block {
    const last = this.blocks.at(-1);
    if (last && last.to + length <= last.numbers.length) return last;
    const fits = this.spare && length <= this.spare.numbers.length ? this.spare : undefined;
    const block = fits ?? { numbers: new Int32Array(Math.max(BLOCK, length)), from: 0, to: 0 };
    if (fits) this.spare = undefined;
    this.blocks.push(block);
    return block;
  }

  /** What was taken whole is used again. */
  private drop(block: Block): void {
    this.blocks.shift();
    this.spare = Object.assign(block, { from: 0, to: 0 });
  }
}
