// What all shares of an exploration see at once: the states by their keys, how far it is, and who has nothing to do.
// Lies in shared memory. Must not know: what a key says, or how a state is explored.

/** The memory itself, as it is handed to each thread. */
export type Shared = {
  counts: SharedArrayBuffer;
  slots: SharedArrayBuffer;
  entries: SharedArrayBuffer;
  bytes: SharedArrayBuffer;
};

/** Each on a line of memory of its own: what one core writes all the time must not take from another what it only reads. */
const LINE = 16;
const [KNOWN, DONE, BYTES] = [0, LINE, 2 * LINE];
const [BEGUN, STOPPED, HUNGRY] = [3 * LINE, 4 * LINE, 5 * LINE];
const [CALLS, JOINED] = [6 * LINE, 7 * LINE];
const COUNTS = 8 * LINE;
/** Of each state: the hash of its key, where the key begins, and its length in bytes. */
const [HASH, START, LENGTH, ENTRY] = [0, 1, 2, 3];
const [FREE, TAKEN] = [0, -1];

/** One state may find some more after the last that is asked for. */
const SPARE = 4096;
/** Reserved for a key. What is not used is never touched, and costs nothing. */
const KEY_BYTES = 256;
const MOST_BYTES = 1 << 30;
const INT = Int32Array.BYTES_PER_ELEMENT;
const LATIN = 0xff;

/** Room for this many states. */
export const sharedFor = (states: number): Shared => {
  const room = states + SPARE;
  const slots = 2 ** Math.ceil(Math.log2(2 * room));
  return {
    counts: new SharedArrayBuffer(COUNTS * INT),
    slots: new SharedArrayBuffer(slots * INT),
    entries: new SharedArrayBuffer(room * ENTRY * INT),
    bytes: new SharedArrayBuffer(Math.min(room * KEY_BYTES, MOST_BYTES)),
  };
};

/** As many as have a bit of their own in a number. */
export const MOST_SHARES = 31;

/** There is no room for another state. */
export class NoRoom extends Error {}

/** FNV-1a with a last mixing, since the low bits choose the slot. */
const hashOf = (bytes: Uint8Array, length: number): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
};

/** Keys as bytes: most are plain, and a byte a character. */
class Spelling {
  bytes = new Uint8Array(1024);
  length = 0;
  private readonly encoder = new TextEncoder();

  spell(key: string): void {
    if (key.length * 3 > this.bytes.length) this.bytes = new Uint8Array(key.length * 6);
    const { bytes } = this;
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at);
      if (code > LATIN) {
        this.length = this.encoder.encodeInto(`\u0000${key}`, bytes).written;
        return;
      }
      bytes[at] = code;
    }
    this.length = key.length;
  }
}

export class Commons {
  /** whether the state numbered last was new */
  fresh = false;
  private readonly counts: Int32Array;
  private readonly slots: Int32Array;
  private readonly entries: Int32Array;
  private readonly bytes: Uint8Array;
  private readonly mask: number;
  private readonly spelling = new Spelling();

  constructor(readonly shared: Shared) {
    this.counts = new Int32Array(shared.counts);
    this.slots = new Int32Array(shared.slots);
    this.entries = new Int32Array(shared.entries);
    this.bytes = new Uint8Array(shared.bytes);
    this.mask = this.slots.length - 1;
  }

  /** The number of the state with this key, the same for all shares. Throws NoRoom. */
  number(key: string): number {
    const { spelling, slots, mask } = this;
    spelling.spell(key);
    const hash = hashOf(spelling.bytes, spelling.length);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      let held = Atomics.load(slots, slot);
      if (held === FREE) held = Atomics.compareExchange(slots, slot, FREE, TAKEN);
      if (held === FREE) return this.enter(slot, hash);
      // another share is writing it at this moment
      while (held === TAKEN) held = Atomics.load(slots, slot);
      this.fresh = false;
      if (held > FREE && this.isAt(held - 1, hash)) return held - 1;
    }
  }

  private enter(slot: number, hash: number): number {
    const { bytes, length } = this.spelling;
    const start = Atomics.add(this.counts, BYTES, length);
    const number = Atomics.add(this.counts, KNOWN, 1);
    if ((number + 1) * ENTRY > this.entries.length || start + length > this.bytes.length) {
      Atomics.sub(this.counts, KNOWN, 1);
      Atomics.store(this.slots, slot, FREE);
      throw new NoRoom('there is no room for another state');
    }
    this.bytes.set(bytes.subarray(0, length), start);
    this.entries[number * ENTRY + HASH] = hash;
    this.entries[number * ENTRY + START] = start;
    this.entries[number * ENTRY + LENGTH] = length;
    Atomics.store(this.slots, slot, number + 1);
    this.fresh = true;
    return number;
  }

  private isAt(number: number, hash: number): boolean {
    const { entries, bytes, spelling } = this;
    const entry = number * ENTRY;
    if (entries[entry + HASH] !== hash || entries[entry + LENGTH] !== spelling.length) return false;
    const start = entries[entry + START] ?? 0;
    for (let at = 0; at < spelling.length; at++)
      if (bytes[start + at] !== spelling.bytes[at]) return false;
    return true;
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
    const used = Atomics.load(this.counts, BYTES) + this.known * ENTRY * INT + this.slots.length;
    return used / (1024 * 1024);
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

  /** A state was explored. */
  done(): void {
    Atomics.add(this.counts, DONE, 1);
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

  /** A share has something again. */
  thank(share: number): void {
    Atomics.and(this.counts, HUNGRY, ~(1 << share));
  }

  get isBegged(): boolean {
    return Atomics.load(this.counts, HUNGRY) !== 0;
  }

  /** Another share to give something to, which nobody else gives to; -1 for none. */
  feed(giver: number): number {
    const hungry = Atomics.load(this.counts, HUNGRY) & ~(1 << giver);
    const share = 31 - Math.clz32(hungry);
    if (share < 0) return -1;
    const before = Atomics.and(this.counts, HUNGRY, ~(1 << share));
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
