// What a reader sees of something remembered, as a text; each value is looked at once.
// Must not know: who reads, or why.
import type { Known } from './answers.ts';
import type { Reading } from './reading.ts';
import type { Named, Recall, Remembered } from './recall.ts';
import { counted, seen } from './values.ts';

/** A story that counts without end would fill it. */
const MOST = 10_000;

/** What a run looked at, and what it saw there as a text. */
export type Look = { in(recall: Recall, known: Known): string };

/** Something remembered, as one kind of reader sees it. */
export class Sight implements Named, Look {
  private readonly texts = new Map<Remembered, string>();

  /** `short`: what becomes of the text */
  constructor(
    readonly kind: Named['kind'],
    readonly name: string,
    readonly reading: Reading,
    private readonly made: (text: string) => string = (text) => text,
  ) {}

  in({ layout, values, turn }: Recall): string {
    if (this.kind === 'turn') return this.textOf(turn);
    const value = values[layout.placeOf(this)];
    return this.textOf(this.kind === 'since' ? since(value, turn) : value);
  }

  /** Of a value that is looked at as it is: of no turn. */
  textOf(value: Remembered): string {
    return this.texts.get(value) ?? this.first(value);
  }

  private first(value: Remembered): string {
    const text = this.made(this.see(value));
    if (this.texts.size > MOST) this.texts.clear();
    this.texts.set(value, text);
    return text;
  }

  private see(value: Remembered): string {
    const { kind, reading } = this;
    if (kind === 'global') return seen(typeof value === 'number' ? undefined : value, reading);
    const count = typeof value === 'number' ? value : 0;
    return kind === 'visits' || kind === 'since' ? counted(count, reading) : String(count);
  }
}

/** Turns since a container was entered; -1 for never. */
const since = (then: Remembered, turn: number): number =>
  typeof then === 'number' ? turn - then : -1;
