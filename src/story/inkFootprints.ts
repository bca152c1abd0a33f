// What one run of ink leaves behind for whoever explores: where it went, what it looked at, wrote and drew.
// What ink only looks ahead at is taken back. Must not know: what is made of it.
import type { Draw, Picks } from './inkChance.ts';
import type { InkObject } from './inkInside.ts';
import type { InkLook, InkRead } from './inkReads.ts';
import { Written } from './inkWritten.ts';

type Mark = { trodden: number; picks: ReadonlyMap<string, number> };

export class Footprints {
  /** everything that was executed, in order */
  readonly trodden: InkObject[] = [];
  /** what was looked at of what is remembered */
  readonly reads: InkLook[] = [];
  readonly written = new Written();
  /** what shuffles have used up */
  picks: Map<string, number>;
  private mark: Mark;
  private drawnAhead: number[] = [];
  private drawnBefore: number[] = [];

  constructor(picks: Picks) {
    this.picks = new Map(picks);
    this.mark = { trodden: 0, picks: this.picks };
  }

  /** Goes on through content that looks at these, apart from variables. */
  passes(content: InkObject, reads: readonly InkRead[]): void {
    this.trodden.push(content);
    for (const read of reads) this.reads.push({ ...read, where: content, of: 'memory' });
  }

  /** A variable for which the host answered. */
  answered(name: string, value: unknown): void {
    this.look({ kind: 'global', name, where: this.trodden.at(-1), of: 'host', value });
  }

  /** A variable as ink has it. */
  read(name: string, value: unknown): void {
    const where = this.trodden.at(-1);
    const source = this.written.sourceOf(name);
    if (source === undefined) this.look({ kind: 'global', name, where, of: 'run', value });
    else this.look({ kind: 'global', name: source, where, of: 'memory' });
  }

  wrote(name: string, value: unknown): void {
    // an empty list takes over the origins of the one before it
    if (value instanceof Map && value.size === 0) this.read(name, undefined);
    this.written.write(name, value, this.trodden);
  }

  /** What was drawn while ink looked ahead comes again with the next line, as it does in play. */
  drawn(count: number, ahead: boolean, draw: Draw): number {
    const drawn = this.drawnBefore.shift() ?? draw(count);
    if (ahead) this.drawnAhead.push(drawn);
    return drawn;
  }

  /** From here on ink only looks ahead. */
  lookAhead(): void {
    const { trodden, picks } = this;
    this.mark = { trodden: trodden.length, picks: new Map(picks) };
    this.written.lookAhead();
    this.drawnAhead = [];
  }

  /** ink goes back to where it began to look ahead. */
  goBack(): void {
    this.trodden.length = this.mark.trodden;
    this.picks = new Map(this.mark.picks);
    this.written.goBack();
    this.drawnBefore = [...this.drawnAhead, ...this.drawnBefore];
    this.drawnAhead = [];
  }

  private look(look: InkLook): void {
    this.reads.push(look);
    this.written.hasRead(look);
  }
}
