// Numbers for texts of which keys are made: the same text, the same number, for all who share the table behind it.
// Must not know: what a text says, or what is keyed.
import type { Key, KeyTable } from './keyTable.ts';

export class TextCodes {
  private readonly known = new Map<string, number>();
  private readonly encoder = new TextEncoder();

  constructor(private readonly table: KeyTable) {}

  /** Throws NoRoom. */
  of(text: string): number {
    const known = this.known.get(text) ?? this.table.number(this.keyOf(text));
    this.known.set(text, known);
    return known;
  }

  private keyOf(text: string): Key {
    const bytes = this.encoder.encode(text);
    return { bytes, length: bytes.length };
  }
}
