// Swift readings kept by the hundred thousand: as integers, one state behind the other, in a few large arrays.
// Must not know: who keeps them. Reason: as objects they take longer to make and to clear away than to come by.
import { PER_PROMISE, type SwiftReadings } from './swiftReadings.ts';

/** Integers of one block. A state lies in one block whole. */
const BLOCK = 2 ** 16;
const FIELDS = 17;

const flag = (on: boolean, bit: number): number => (on ? 1 << bit : 0);
const has = (flags: number, bit: number): boolean => (flags & (1 << bit)) !== 0;

/** Everything but what lies aside; says where it ends. */
const write = (from: SwiftReadings, row: Int32Array, start: number): number => {
  const { asked, flooded, owed, stopped, fresh, ledger } = from;
  let at = start;
  row[at++] = flag(asked, 0) | flag(flooded, 1) | flag(owed, 2) | flag(stopped, 3) | flag(fresh, 4);
  row[at++] = from.trust;
  row[at++] = from.safety;
  row[at++] = from.words;
  row[at++] = from.cap;
  row[at++] = from.lastLoss;
  row[at++] = from.gave;
  row[at++] = from.heard;
  row[at++] = from.window;
  row[at++] = from.recent;
  row[at++] = from.newLies;
  row[at++] = from.kept;
  row[at++] = from.broken;
  row[at++] = from.scene;
  row[at++] = from.open;
  row[at++] = from.vague;
  row[at++] = from.everBroken;
  for (let place = 0; place < ledger.length; place++) row[at++] = ledger[place] ?? 0;
  return at;
};

const read = (row: Int32Array, start: number, into: SwiftReadings): number => {
  const { ledger } = into;
  let at = start;
  const flags = row[at++] ?? 0;
  into.asked = has(flags, 0);
  into.flooded = has(flags, 1);
  into.owed = has(flags, 2);
  into.stopped = has(flags, 3);
  into.fresh = has(flags, 4);
  into.trust = row[at++] ?? 0;
  into.safety = row[at++] ?? 0;
  into.words = row[at++] ?? 0;
  into.cap = row[at++] ?? 0;
  into.lastLoss = row[at++] ?? 0;
  into.gave = row[at++] ?? 0;
  into.heard = row[at++] ?? 0;
  into.window = row[at++] ?? 0;
  into.recent = row[at++] ?? 0;
  into.newLies = row[at++] ?? 0;
  into.kept = row[at++] ?? 0;
  into.broken = row[at++] ?? 0;
  into.scene = row[at++] ?? 0;
  into.open = row[at++] ?? 0;
  into.vague = row[at++] ?? 0;
  into.everBroken = row[at++] ?? 0;
  for (let place = 0; place < ledger.length; place++) ledger[place] = row[at++] ?? 0;
  return at;
};

export class SwiftRows {
  private readonly blocks: Int32Array[] = [];
  private end = BLOCK;
  private readonly longest: number;

  /** `promises`: how many the story has; the same for all readings that are kept here. */
  constructor(promises: number) {
    this.longest = 2 * (FIELDS + promises * PER_PROMISE);
  }

  /** Keeps a copy. The number stands for it, at 0 or more. */
  add(readings: SwiftReadings): number {
    if (this.end + this.longest > BLOCK) {
      this.blocks.push(new Int32Array(BLOCK));
      this.end = 0;
    }
    const block = this.blocks.length - 1;
    const start = this.end;
    const row = this.blocks[block];
    if (!row) throw new RangeError('there is no room for readings');
    this.end = write(readings, row, start);
    if (readings.fresh) this.end = write(readings.aside, row, this.end);
    return block * BLOCK + start;
  }

  /** Puts readings back to what was kept. Throws RangeError for a number that stands for nothing. */
  restore(number: number, into: SwiftReadings): void {
    const row = this.blocks[Math.floor(number / BLOCK)];
    if (!row) throw new RangeError(`no readings were kept as ${number}`);
    const end = read(row, number % BLOCK, into);
    if (into.fresh) read(row, end, into.aside);
  }
}
