// Numbers in an array that grows.
// Must not know: what they count.

export class Numbers {
  length = 0;
  private all: Int32Array<ArrayBuffer> = new Int32Array(1024);

  push(number: number): void {
    if (this.length === this.all.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.all);
      this.all = larger;
    }
    this.all[this.length++] = number;
  }

  /** What there is, in the memory where it stands: nothing may be added afterwards. */
  whole(): Int32Array<ArrayBuffer> {
    return this.all.subarray(0, this.length);
  }
}
