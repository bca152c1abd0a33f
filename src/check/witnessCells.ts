// How many states were kept in each cell: numbers in a table of their own, since a Map of a hundred thousand takes most of the time.
// Must not know: what a cell stands for.

const FREE = 0;
const FIRST_BITS = 14;
/** 2^32 / golden ratio: neighbours come to lie far apart. */
const SPREAD = 0x9e3779b1;

/** Two numbers side by side: one more than the cell, so that nothing is a cell; and its count. */
const tableOf = (bits: number): Uint32Array => new Uint32Array(2 * 2 ** bits);

export class Cells {
  private bits = FIRST_BITS;
  private table = tableOf(FIRST_BITS);
  private used = 0;

  /** Counts one more in the cell, unless there are `most` already; then it says no. A cell is an integer, 0..2^32-2. */
  take(cell: number, most: number): boolean {
    const at = this.placeOf(cell);
    const count = this.table[at + 1] ?? 0;
    if (count >= most) return false;
    this.table[at + 1] = count + 1;
    if (count === 0) this.occupy(at, cell);
    return true;
  }

  private occupy(at: number, cell: number): void {
    this.table[at] = cell + 1;
    this.used += 1;
    if (4 * this.used > this.table.length) this.grow();
  }

  /** Where the cell stands, or the free place where it would. */
  private placeOf(cell: number): number {
    const { table } = this;
    let at = 2 * (Math.imul(cell, SPREAD) >>> (32 - this.bits));
    while (table[at] !== FREE && table[at] !== cell + 1) at = (at + 2) % table.length;
    return at;
  }

  private grow(): void {
    const { table } = this;
    this.bits += 1;
    this.table = tableOf(this.bits);
    for (let from = 0; from < table.length; from += 2) {
      const taken = table[from] ?? FREE;
      if (taken === FREE) continue;
      const at = this.placeOf(taken - 1);
      this.table[at] = taken;
      this.table[at + 1] = table[from + 1] ?? 0;
    }
  }
}
