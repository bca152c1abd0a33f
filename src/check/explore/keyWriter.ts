// A key while it is written: small numbers one after the other, most of them in one byte each.
// Must not know: what the numbers stand for.
import type { Key } from './keyTable.ts';

/** From here on a number takes this byte and four more. */
export const LONG = 0xff;
const MOST = 5;

export class KeyWriter implements Key {
  bytes = new Uint8Array(1024);
  length = 0;

  /** Begins a key of at most so many numbers. */
  begin(numbers: number): void {
    this.length = 0;
    if (numbers * MOST > this.bytes.length) this.bytes = new Uint8Array(2 * numbers * MOST);
  }

  /** 0 … 2^31 - 1 */
  put(number: number): void {
    if (number < LONG) this.bytes[this.length++] = number;
    else this.putLong(number);
  }

  private putLong(number: number): void {
    this.bytes[this.length++] = LONG;
    for (let shift = 0; shift < 32; shift += 8) this.bytes[this.length++] = number >>> shift;
  }
}
