// Sets of small numbers, one for each row: a table of bits in one array.
// Must not know: what a row or a column stands for.

export class BitRows {
  private readonly words: number;
  private readonly bits: Uint32Array;

  constructor(
    readonly rows: number,
    private readonly columns: number,
  ) {
    this.words = BitRows.wordsFor(columns);
    this.bits = new Uint32Array(rows * this.words);
  }

  /** 32-bit words that a row of so many columns takes. */
  static wordsFor(columns: number): number {
    return Math.max(1, Math.ceil(columns / 32));
  }

  set(row: number, column: number): void {
    const at = row * this.words + (column >> 5);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (column & 31));
  }

  has(row: number, column: number): boolean {
    return ((this.bits[row * this.words + (column >> 5)] ?? 0) & (1 << (column & 31))) !== 0;
  }

  /** Adds a row, of a table of as many columns, but for some columns; says whether anything was new. */
  add(row: number, other: number, but?: Uint32Array, from: BitRows = this): boolean {
    let changed = false;
    for (let word = 0; word < this.words; word++) {
      const at = row * this.words + word;
      const before = this.bits[at] ?? 0;
      const kept = (from.bits[other * this.words + word] ?? 0) & ~(but?.[word] ?? 0);
      const after = (before | kept) >>> 0;
      if (after === before) continue;
      this.bits[at] = after;
      changed = true;
    }
    return changed;
  }

  /** Columns as the words of a row. */
  mask(columns: readonly number[]): Uint32Array {
    const mask = new Uint32Array(this.words);
    for (const column of columns)
      mask[column >> 5] = (mask[column >> 5] ?? 0) | (1 << (column & 31));
    return mask;
  }

  columnsOf(row: number): number[] {
    const found: number[] = [];
    for (let column = 0; column < this.columns; column++)
      if (this.has(row, column)) found.push(column);
    return found;
  }
}
