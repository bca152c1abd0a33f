// Keys, each with a number in order of appearance: a table in a few large arrays, which several threads may share.
// Must not know: what a key says.

/** The arrays of a table, as they are handed to each thread. */
export type TableMemory<B extends ArrayBufferLike = ArrayBufferLike> = {
  counts: B;
  slots: B;
  words: B;
};

/** Words that mean something up to `length`, with the hash of these. */
export type Key = { words: Int32Array; length: number; hash: number };

/** Each on a line of memory of its own: what one core writes all the time must not take from another what it only reads. */
const LINE = 16;
const [NUMBERS, WORDS] = [0, LINE];
const COUNTS = 2 * LINE;
/** Before the words of each key, so that they are found at one go: its hash, its number, its length in words. */
const [HASH, NUMBER, LENGTH, HEAD] = [0, 1, 2, 3];
/** A slot holds one more than where its key begins, or: */
const [FREE, TAKEN] = [0, -1];
/** Another key stands there. */
const OTHER = -1;
const INT = Int32Array.BYTES_PER_ELEMENT;

/** Reserved for a key in shared memory. What is not used is never touched, and costs nothing. */
const KEY_BYTES = 256;
const MOST_BYTES = 1 << 30;
/** Threads write apart: two that write into one line of memory wait for each other. So many words and numbers a thread takes at once. */
const [WORDS_AT_ONCE, NUMBERS_AT_ONCE] = [1024, 64];
/** Keys for which a table that grows has room at first. */
const FIRST = 1024;

/** There is no room for another key. */
export class NoRoom extends Error {}

const slotsFor = (room: number): number => 2 ** Math.ceil(Math.log2(2 * room));

type Make<B> = (length: number) => B;

const memoryFor = <B extends ArrayBufferLike>(room: number, make: Make<B>): TableMemory<B> => ({
  counts: make(COUNTS * INT),
  slots: make(slotsFor(room) * INT),
  words: make(Math.min(room * KEY_BYTES, MOST_BYTES)),
});

/** Room for this many keys, and for no more. */
export const sharedTable = (room: number): TableMemory<SharedArrayBuffer> =>
  memoryFor(room, (length) => new SharedArrayBuffer(length));

/** FNV-1a by words, with a last mixing, since the low bits choose the slot. */
export const hashOf = (words: Int32Array, length: number): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) {
    hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
};

const larger = (ints: Int32Array): Int32Array => {
  const grown = new Int32Array(2 * ints.length);
  grown.set(ints);
  return grown;
};

/** What one thread takes of what all count up. */
class Piece {
  private next = 0;
  private end = 0;

  constructor(
    private readonly counts: Int32Array,
    private readonly place: number,
    private readonly atOnce: number,
  ) {}

  /** Where so many in a row begin. */
  take(count: number): number {
    if (this.next + count > this.end) {
      const more = Math.max(this.atOnce, count);
      this.next = Atomics.add(this.counts, this.place, more);
      this.end = this.next + more;
    }
    this.next += count;
    return this.next - count;
  }
}

export class KeyTable {
  /** whether the key numbered last was new */
  fresh = false;
  private readonly counts: Int32Array;
  private slots: Int32Array;
  private words: Int32Array;
  private mask: number;
  /** keys that were new to all when this thread numbered them */
  entered = 0;
  /** what this thread alone writes next */
  private readonly ownWords: Piece;
  private readonly ownNumbers: Piece;

  /** `grows`: only in memory that no other thread holds */
  private constructor(
    memory: TableMemory,
    private readonly grows: boolean,
  ) {
    this.counts = new Int32Array(memory.counts);
    this.slots = new Int32Array(memory.slots);
    this.words = new Int32Array(memory.words);
    this.mask = this.slots.length - 1;
    this.ownWords = new Piece(this.counts, WORDS, grows ? 1 : WORDS_AT_ONCE);
    this.ownNumbers = new Piece(this.counts, NUMBERS, grows ? 1 : NUMBERS_AT_ONCE);
  }

  /** A table of this thread alone, which grows. */
  static alone(): KeyTable {
    return new KeyTable(
      memoryFor(FIRST, (length) => new ArrayBuffer(length)),
      true,
    );
  }

  /** As one of those who share it. */
  static over(memory: TableMemory): KeyTable {
    return new KeyTable(memory, false);
  }

  /** The number of a key, the same for all who share the table. Throws NoRoom. */
  number(key: Key): number {
    const { mask, slots } = this;
    for (let slot = key.hash & mask; ; slot = (slot + 1) & mask) {
      // most keys are known, and a plain look is quicker: whoever filled a slot had written the key before
      const held = slots[slot] ?? FREE;
      if (held > FREE && this.isAt(held - 1, key)) return this.found(held - 1);
      const number = this.numberIn(slot, key);
      if (number >= 0) return number;
    }
  }

  private found(start: number): number {
    this.fresh = false;
    return this.words[start + NUMBER] ?? 0;
  }

  /** The number of a key if it stands in this slot, or can stand there from now on; below zero if another does. */
  private numberIn(slot: number, key: Key): number {
    const { slots } = this;
    let held = this.grows ? (slots[slot] ?? FREE) : Atomics.load(slots, slot);
    if (held === FREE) held = this.grows ? FREE : Atomics.compareExchange(slots, slot, FREE, TAKEN);
    if (held === FREE) return this.enter(key, slot);
    // another thread is writing it at this moment
    while (held === TAKEN) held = Atomics.load(slots, slot);
    return held > FREE && this.isAt(held - 1, key) ? this.found(held - 1) : OTHER;
  }

  /** All numbers are less. Of those that a thread took at once, some may be no key's. */
  get numbers(): number {
    return Atomics.load(this.counts, NUMBERS);
  }

  /** MB that keys and numbers take. */
  get megabytes(): number {
    return ((this.used + this.slots.length) * INT) / (1024 * 1024);
  }

  /** Words that threads have taken. */
  private get used(): number {
    return Atomics.load(this.counts, WORDS);
  }

  private enter({ words, length, hash }: Key, slot: number): number {
    const start = this.ownWords.take(HEAD + length);
    const number = this.ownNumbers.take(1);
    if (!this.hasRoom(number, start + HEAD + length)) {
      Atomics.store(this.slots, slot, FREE);
      throw new NoRoom('there is no room for another state');
    }
    this.words[start + HASH] = hash;
    this.words[start + NUMBER] = number;
    this.words[start + LENGTH] = length;
    const first = start + HEAD;
    for (let at = 0; at < length; at++) this.words[first + at] = words[at] ?? 0;
    if (this.grows) this.slots[slot] = start + 1;
    else Atomics.store(this.slots, slot, start + 1);
    this.fresh = true;
    this.entered += 1;
    if (this.grows && 2 * (number + 1) > this.slots.length) this.spread();
    return number;
  }

  private hasRoom(number: number, words: number): boolean {
    while (this.grows && words > this.words.length) this.words = larger(this.words);
    return (this.grows || 2 * (number + 1) <= this.slots.length) && words <= this.words.length;
  }

  /** All keys over twice the slots. */
  private spread(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    this.mask = this.slots.length - 1;
    const { words, slots, mask, used } = this;
    for (let start = 0; start < used; start += HEAD + (words[start + LENGTH] ?? 0)) {
      let slot = (words[start + HASH] ?? 0) & mask;
      while (slots[slot] !== FREE) slot = (slot + 1) & mask;
      slots[slot] = start + 1;
    }
  }

  private isAt(start: number, key: Key): boolean {
    const { words } = this;
    if (words[start + HASH] !== key.hash || words[start + LENGTH] !== key.length) return false;
    const first = start + HEAD;
    for (let at = 0; at < key.length; at++) if (words[first + at] !== key.words[at]) return false;
    return true;
  }
}
