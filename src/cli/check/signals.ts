// What a checking thread and the one that waits for it tell each other while the work goes on: shared numbers.
// Must not know: what is checked.

const STOP = 0;
const KNOWN = 1;
const LEFT = 2;

export class Signals {
  private readonly numbers: Int32Array;

  constructor(readonly shared: SharedArrayBuffer = new SharedArrayBuffer(12)) {
    this.numbers = new Int32Array(shared);
  }

  /** Asks the work to end where it is. */
  stop(): void {
    Atomics.store(this.numbers, STOP, 1);
  }

  get stopped(): boolean {
    return Atomics.load(this.numbers, STOP) === 1;
  }

  tell(known: number, left: number): void {
    Atomics.store(this.numbers, KNOWN, known);
    Atomics.store(this.numbers, LEFT, left);
  }

  get told(): { known: number; left: number } {
    return { known: Atomics.load(this.numbers, KNOWN), left: Atomics.load(this.numbers, LEFT) };
  }
}
