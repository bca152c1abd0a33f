// A key while it is written: small numbers one after the other, most of them in one byte each.
// Must not know: what the numbers stand for.
import { hashOf, type Key } from './keyTable.ts';

/** From here on a number takes this byte and four more; alone it fills up the last word, where it begins no number. */
export const LONG = 0xff;
const MOST = 5;
const WORD = 4;

const roomFor = (bytes: number): Int32Array<ArrayBuffer> => new Int32Array(Math.ceil(bytes / WORD));

export class KeyWriter implements Key {
  words = roomFor(1024);
  /** the same memory */
  bytes = new Uint8Array(this.words.buffer);
  /** bytes that were written */
  at = 0;
  length = 0;
  hash = 0;
  /** the byte from which on the codes of a state stand, in a byte each; 0 where they take more */
  codes = 0;

  /** Begins a key of at most so many numbers. */
  begin(numbers: number): void {
    this.beginBytes(numbers * MOST);
  }

  /** 0 … 2^31 - 1 */
  put(number: number): void {
    if (number < LONG) this.bytes[this.at++] = number;
    else this.putLong(number);
  }

  /** Numbers that stand elsewhere, in a byte each. */
  copy(from: Uint8Array, start: number, count: number): void {
    const { bytes, at } = this;
    for (let one = 0; one < count; one++) bytes[at + one] = from[start + one] ?? 0;
    this.at = at + count;
  }

  /** Nothing more comes. */
  end(): void {
    while (this.at % WORD !== 0) this.bytes[this.at++] = LONG;
    this.length = this.at / WORD;
    this.hash = hashOf(this.words, this.length);
  }

  /** A text as a key: its bytes, of which none is LONG. */
  text(text: string): void {
    this.beginBytes(text.length * 3);
    this.at = new TextEncoder().encodeInto(text, this.bytes).written;
    this.end();
  }

  private beginBytes(most: number): void {
    this.at = 0;
    if (most + WORD <= this.bytes.length) return;
    this.words = roomFor(2 * most + WORD);
    this.bytes = new Uint8Array(this.words.buffer);
  }

  private putLong(number: number): void {
    this.bytes[this.at++] = LONG;
    for (let shift = 0; shift < 32; shift += 8) this.bytes[this.at++] = number >>> shift;
  }
}
