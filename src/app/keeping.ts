// Keeps one talk in the store, one save after another, and loses nothing that another tab has put there meanwhile.
// Must not know: which store it is, or what a talk says.
import type { PlayRecord } from '#domain/playRecord';
import type { RecordStore, SavedTalk } from './ports.ts';

/** The same road, decision by decision. */
export const same = (a: PlayRecord, b: PlayRecord): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** `whole` goes on where `part` ended. */
const continues = (whole: PlayRecord, part: PlayRecord): boolean =>
  part.decisions.every((decision, at) => whole.decisions[at] === decision);

/** The attempts with one more, unless it is empty or there already. */
export const withAttempt = (
  attempts: readonly PlayRecord[],
  record: PlayRecord,
): readonly PlayRecord[] =>
  record.decisions.length === 0 || attempts.some((one) => same(one, record))
    ? attempts
    : [...attempts, record];

export class Keeping {
  /** saves wait for one another, so that an older one never lands last */
  private last: Promise<void> = Promise.resolve();
  /** what this sitting put there last; what it found there when it was opened */
  private ours: PlayRecord;
  private wasThere = false;

  constructor(
    private readonly store: RecordStore,
    opened: SavedTalk,
  ) {
    this.ours = opened.record;
  }

  /** Resolves when the talk is kept, with the roads of another tab among its attempts. */
  keep(talk: SavedTalk): Promise<void> {
    this.last = this.last.then(() => this.keepNow(talk));
    return this.last;
  }

  private async keepNow(talk: SavedTalk): Promise<void> {
    const there = await this.store.get(talk.id);
    // forgotten elsewhere: it stays forgotten
    if (this.wasThere && !there) return;
    await this.store.put(there ? this.joined(talk, there) : talk);
    this.ours = talk.record;
    this.wasThere = true;
  }

  /** Names are given elsewhere, so those that stand there count. */
  private joined(talk: SavedTalk, there: SavedTalk): SavedTalk {
    const { name: _, attemptNames: __, ...ours } = talk;
    const { name, attemptNames } = there;
    return {
      ...ours,
      attempts: this.merged(talk, there),
      ...(name !== undefined && { name }),
      ...(attemptNames && { attemptNames }),
    };
  }

  private merged(talk: SavedTalk, there: SavedTalk): readonly PlayRecord[] {
    const known = there.attempts.reduce(withAttempt, talk.attempts);
    const foreign = !same(there.record, this.ours) && !continues(talk.record, there.record);
    return foreign ? withAttempt(known, there.record) : known;
  }
}
