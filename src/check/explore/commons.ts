// What all shares of an exploration see at once: the states by their keys, how far it is, and who has nothing to do.
// Lies in shared memory. Must not know: what a key says, or how a state is explored.
import { KeyTable, sharedTable, type TableMemory } from './keyTable.ts';

/** The memory itself, as it is handed to each thread. */
export type Shared = {
  counts: SharedArrayBuffer;
  states: TableMemory<SharedArrayBuffer>;
  texts: TableMemory<SharedArrayBuffer>;
};

/** Each on a line of memory of its own: what one core writes all the time must not take from another what it only reads. */
const LINE = 16;
const [DONE, BEGUN, STOPPED, HUNGRY] = [0, LINE, 2 * LINE, 3 * LINE];
const [CALLS, JOINED, KNOWN, SOON] = [4 * LINE, 5 * LINE, 6 * LINE, 7 * LINE];
const COUNTS = 8 * LINE;

/** One state may find some more after the last that is asked for. */
const SPARE = 4096;

/** Room for this many states. */
export const sharedFor = (states: number): Shared => ({
  counts: new SharedArrayBuffer(COUNTS * Int32Array.BYTES_PER_ELEMENT),
  states: sharedTable(states + SPARE),
  texts: sharedTable(states + SPARE),
});

/** As many as have a bit of their own in a number. */
export const MOST_SHARES = 31;

export class Commons {
  readonly states: KeyTable;
  /** texts that stand in the keys of states by number */
  readonly texts: KeyTable;
  private readonly counts: Int32Array;

  constructor(readonly shared: Shared) {
    this.counts = new Int32Array(shared.counts);
    this.states = KeyTable.over(shared.states);
    this.texts = KeyTable.over(shared.texts);
  }

  /** States that were reached. */
  get known(): number {
    return Atomics.load(this.counts, KNOWN);
  }

  /** States that were reached and not yet explored. */
  get left(): number {
    return this.known - Atomics.load(this.counts, DONE);
  }

  /** MB that keys and numbers take. */
  get megabytes(): number {
    return this.states.megabytes + this.texts.megabytes;
  }

  /** The opening was told; from now on nothing left means that all is explored. */
  begin(): void {
    Atomics.store(this.counts, BEGUN, 1);
  }

  /** A share is there and will tell what it found. */
  join(share: number): void {
    Atomics.or(this.counts, JOINED, 1 << share);
  }

  hasJoined(share: number): boolean {
    return (Atomics.load(this.counts, JOINED) & (1 << share)) !== 0;
  }

  /** So many states more were reached and explored. Told before any of them is handed on. */
  tell(known: number, done: number): void {
    // what is done never runs ahead of what is known
    Atomics.add(this.counts, KNOWN, known);
    Atomics.add(this.counts, DONE, done);
  }

  get finished(): boolean {
    if (Atomics.load(this.counts, BEGUN) === 0) return false;
    // what is done is read first: it never runs ahead of what is known
    const done = Atomics.load(this.counts, DONE);
    return done === this.known;
  }

  /** Ends the work of all where it is. */
  stop(): void {
    Atomics.store(this.counts, STOPPED, 1);
    this.call();
  }

  get stopped(): boolean {
    return Atomics.load(this.counts, STOPPED) === 1;
  }

  /** A share has nothing to do. */
  beg(share: number): void {
    Atomics.or(this.counts, HUNGRY, 1 << share);
  }

  /** A share will soon have nothing to do. */
  foresee(share: number): void {
    Atomics.or(this.counts, SOON, 1 << share);
  }

  /** A share has something again. */
  thank(share: number): void {
    Atomics.and(this.counts, HUNGRY, ~(1 << share));
    Atomics.and(this.counts, SOON, ~(1 << share));
  }

  /** Another share to give something to, which nobody else gives to; -1 for none. One that has plenty thinks of who will want soon. */
  feed(giver: number, hasPlenty: boolean): number {
    const hungry = this.feedIn(HUNGRY, giver);
    return hungry < 0 && hasPlenty ? this.feedIn(SOON, giver) : hungry;
  }

  private feedIn(wanting: number, giver: number): number {
    const others = Atomics.load(this.counts, wanting) & ~(1 << giver);
    const share = 31 - Math.clz32(others);
    if (share < 0) return -1;
    const before = Atomics.and(this.counts, wanting, ~(1 << share));
    return (before & (1 << share)) === 0 ? -1 : share;
  }

  /** Wakes who waits. */
  call(): void {
    Atomics.add(this.counts, CALLS, 1);
    Atomics.notify(this.counts, CALLS);
  }

  get calls(): number {
    return Atomics.load(this.counts, CALLS);
  }

  /** Waits for a call after so many, at most some milliseconds. */
  wait(calls: number, most: number): void {
    Atomics.wait(this.counts, CALLS, calls, most);
  }
}
