// Numbers for texts of which keys are made: the same text, the same number, for all who share the table behind it.
// Must not know: what a text says, or what is keyed.
import type { KeyTable } from './keyTable.ts';
import { KeyWriter } from './keyWriter.ts';

export class TextCodes {
  private readonly known = new Map<string, number>();
  private readonly writer = new KeyWriter();

  constructor(private readonly table: KeyTable) {}

  /** Throws NoRoom. */
  of(text: string): number {
    const known = this.known.get(text) ?? this.first(text);
    this.known.set(text, known);
    return known;
  }

  private first(text: string): number {
    this.writer.text(text);
    return this.table.number(this.writer);
  }
}
