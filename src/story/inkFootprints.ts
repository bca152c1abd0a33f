// What one run of ink leaves behind for whoever explores: where it went, what it looked at, wrote and drew.
// What ink only looks ahead at is taken back. Must not know: what is made of it.
import type { Draw, Picks } from './inkChance.ts';
import type { InkObject } from './inkInside.ts';
import type { InkLook, InkRead } from './inkReads.ts';

type Mark = { trodden: number; writes: number; picks: ReadonlyMap<string, number> };

export class Footprints {
  /** everything that was executed, in order */
  readonly trodden: InkObject[] = [];
  /** what was looked at of what is remembered */
  readonly reads: InkLook[] = [];
  /** variables that were written */
  readonly writes: string[] = [];
  /** what shuffles have used up */
  picks: Map<string, number>;
  private mark: Mark;
  private drawnAhead: number[] = [];
  private drawnBefore: number[] = [];

  constructor(picks: Picks) {
    this.picks = new Map(picks);
    this.mark = { trodden: 0, writes: 0, picks: this.picks };
  }

  note(read: InkRead): void {
    const rewritten = read.kind === 'global' && this.writes.includes(read.name);
    this.reads.push({ ...read, where: this.trodden.at(-1), rewritten });
  }

  /** What was drawn while ink looked ahead comes again with the next line, as it does in play. */
  drawn(count: number, ahead: boolean, draw: Draw): number {
    const drawn = this.drawnBefore.shift() ?? draw(count);
    if (ahead) this.drawnAhead.push(drawn);
    return drawn;
  }

  /** From here on ink only looks ahead. */
  lookAhead(): void {
    const { trodden, writes, picks } = this;
    this.mark = { trodden: trodden.length, writes: writes.length, picks: new Map(picks) };
    this.drawnAhead = [];
  }

  /** ink goes back to where it began to look ahead. */
  goBack(): void {
    this.trodden.length = this.mark.trodden;
    this.writes.length = this.mark.writes;
    this.picks = new Map(this.mark.picks);
    this.drawnBefore = [...this.drawnAhead, ...this.drawnBefore];
    this.drawnAhead = [];
  }
}
