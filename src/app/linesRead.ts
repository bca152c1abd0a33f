// Which lines of a story were read on this device, so that another playing may pass over them.
// Must not know: the store, pages, or in which playing a line was read.
import { checksumOf } from '#domain/checksum';
import type { FreshLine } from './momentTypes.ts';

/** Marks of lines by scenario. An unreadable row is as if nothing had been read. */
export type ReadStore = {
  marksOf(scenario: string): Promise<ReadonlySet<string>>;
  /** keeps what another tab has put there meanwhile */
  add(scenario: string, marks: readonly string[]): Promise<void>;
};

/** Follows from where and by whom it is said and how it is worded: a line that the writer changes is unread again. */
export const markOf = ({ entry: { kind, who, text }, stage }: FreshLine): string =>
  checksumOf(encodeURIComponent(JSON.stringify([stage.scene, kind, who ?? '', text])));

export class LinesRead {
  private constructor(
    private readonly store: ReadStore,
    private readonly scenario: string,
    /** what was read before, and what has been since */
    private readonly marks: Set<string>,
  ) {}

  static async open(store: ReadStore, scenario: string): Promise<LinesRead> {
    return new LinesRead(store, scenario, new Set(await store.marksOf(scenario)));
  }

  has(line: FreshLine): boolean {
    return this.marks.has(markOf(line));
  }

  /** These lines stand on the page. */
  note(lines: readonly FreshLine[]): void {
    const fresh = lines.map(markOf).filter((mark) => !this.marks.has(mark));
    if (fresh.length === 0) return;
    for (const mark of fresh) this.marks.add(mark);
    void this.store.add(this.scenario, fresh);
  }
}
