// How many states were kept in each cell: numbers in a table of their own, since a Map of a hundred thousand takes most of the time.
// Must not know: what a cell stands for.

const FREE = 0;
const FIRST_BITS = 14;
/** 2^32 / golden ratio: neighbours come to lie far apart. */
const SPREAD = 0x9e3779b1;

export class Cells {
  private bits = FIRST_BITS;
  /** each one more than the cell, so that nothing is a cell */
  private cells = new Uint32Array(2 ** FIRST_BITS);
  private counts = new Uint32Array(2 ** FIRST_BITS);
  private used = 0;

  /** Counts one more in the cell, unless there are `most` already; then it says no. A cell is an integer, 0..2^32-2. */
  take(cell: number, most: number): boolean {
    const at = this.placeOf(cell);
    const count = this.counts[at] ?? 0;
    if (count >= most) return false;
    this.counts[at] = count + 1;
    if (count === 0) this.occupy(at, cell);
    return true;
  }

  private occupy(at: number, cell: number): void {
    this.cells[at] = cell + 1;
    this.used += 1;
    if (2 * this.used > this.cells.length) this.grow();
  }

  /** Where the cell stands, or the free place where it would. */
  private placeOf(cell: number): number {
    const { cells } = this;
    let at = Math.imul(cell, SPREAD) >>> (32 - this.bits);
    while (cells[at] !== FREE && cells[at] !== cell + 1) at = (at + 1) % cells.length;
    return at;
  }

  private grow(): void {
    const { cells, counts } = this;
    this.bits += 1;
    this.cells = new Uint32Array(2 ** this.bits);
    this.counts = new Uint32Array(2 ** this.bits);
    for (let from = 0; from < cells.length; from++) {
      const taken = cells[from] ?? FREE;
      if (taken === FREE) continue;
      const at = this.placeOf(taken - 1);
      this.cells[at] = taken;
      this.counts[at] = counts[from] ?? 0;
    }
  }
}
