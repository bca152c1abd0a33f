// What a reader sees of something remembered, as a number; each value is looked at once.
// Must not know: who reads, or why.
import type { Known } from './answers.ts';
import type { Reading } from './reading.ts';
import { type Cell, type Layout, type Named, NEVER, type Recall } from './recall.ts';
import type { ValueBook } from './valueBook.ts';
import { counted, seen } from './values.ts';

/** A story that counts without end would fill it. */
const MOST = 10_000;
/** What is looked at is never less: turns since a container that was never entered. */
const LEAST = -1;

/** What a run looked at, and what it saw there: the same number, the same to the reader. */
export type Look = { in(recall: Recall, known: Known): number };

/** Numbers for texts: the same text, the same number. */
export type Numbering = (text: string) => number;

/** Numbers of its own. */
export const ownNumbering = (): Numbering => {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
};

/** Something remembered, as one kind of reader sees it. */
export class Sight implements Named, Look {
  /** of cells that were looked at before: each at the cell less LEAST */
  private readonly codes: number[] = [];
  /** where it stands in the layout that was looked at last: states that wait alike come together */
  private layout: Layout | undefined;
  private place = -1;
  private unkept: Cell = 0;

  constructor(
    readonly kind: Named['kind'],
    readonly name: string,
    readonly reading: Reading,
    private readonly values: ValueBook,
    private readonly numbering: Numbering = ownNumbering(),
  ) {}

  in({ layout, cells, base, turn }: Recall): number {
    if (this.kind === 'turn') return this.codeOf(turn);
    if (layout !== this.layout) this.standIn(layout);
    const cell = this.place < 0 ? this.unkept : (cells[base + this.place] ?? 0);
    return this.codeOf(this.kind === 'since' ? since(cell, turn) : cell);
  }

  /** What is seen of a cell; of turns since, of their number. */
  codeOf(cell: Cell): number {
    return this.codes[cell - LEAST] ?? this.first(cell);
  }

  private standIn(layout: Layout): void {
    const { place, unkept } = layout.standing(this);
    this.layout = layout;
    this.place = place;
    this.unkept = unkept;
  }

  private first(cell: Cell): number {
    const code = this.numbering(this.see(cell));
    if (cell < MOST) this.codes[cell - LEAST] = code;
    return code;
  }

  private see(cell: Cell): string {
    const { kind, reading } = this;
    if (kind === 'global') return seen(this.values.at(cell), reading);
    return kind === 'visits' || kind === 'since' ? counted(cell, reading) : String(cell);
  }
}

/** Turns since a container was entered; -1 for never. */
export const since = (then: Cell, turn: number): number => (then === NEVER ? LEAST : turn - then);
