// Rooms in this process, each with a journal that outlives it. One process alone may keep them so.
// Must not know: files (journalFiles.ts), sockets.
import type { RoomEvent } from '#app/room/event';
import { forgets, makeJournal, makeLine } from '#app/room/journal';
import type { Room } from '#app/room/state';
import type { Limits } from './limits.ts';
import type { Appended, Created, Found, Kept, RoomStore } from './store.ts';

/** What is written down of rooms. Each rejects when it could not be. */
export type Journals = {
  append(code: string, text: string): Promise<void>;
  /** in place of all that was there: afterwards nothing older can be read */
  rewrite(code: string, text: string): Promise<void>;
  remove(code: string): Promise<void>;
};

type Shelved = Kept & {
  /** ms, when it last changed */
  at: number;
  /** a line was perhaps not written to its end: all is written anew before the next */
  torn: boolean;
};

type Options = {
  limits: Pick<Limits, 'rooms' | 'idle' | 'afterEnd'>;
  now: () => number;
  journals?: Journals;
};

export class MemoryStore implements RoomStore {
  readonly reachable = true;
  private readonly rooms = new Map<string, Shelved>();
  /** the last write of each room: one after the other */
  private readonly writes = new Map<string, Promise<unknown>>();
  private closing = (): void => {};

  constructor(private readonly options: Options) {}

  /** Takes up a room that was kept before. */
  takeUp(room: Room, at: number): void {
    this.rooms.set(room.code, { room, version: 0, at, torn: true });
  }

  async create(room: Room): Promise<Created> {
    const { limits, now } = this.options;
    if (this.rooms.has(room.code)) return { refused: 'code-taken' };
    if (this.rooms.size >= limits.rooms) return { refused: 'too-many-rooms' };
    const shelved = { room, version: 0, at: now(), torn: false };
    this.rooms.set(room.code, shelved);
    if (await this.written((journals) => journals.rewrite(room.code, makeJournal(room))))
      return { kept: shelved };
    this.rooms.delete(room.code);
    return { refused: 'try-again' };
  }

  async read(code: string): Promise<Found> {
    const kept = this.rooms.get(code);
    return kept ? { kept } : { refused: 'no-such-room' };
  }

  append(known: Kept, events: readonly RoomEvent[], room: Room): Promise<Appended> {
    const before = this.writes.get(room.code) ?? Promise.resolve();
    const written = before.then(() => this.appendNow(known, events, room));
    this.writes.set(room.code, written);
    return written;
  }

  /** Ends what nobody has touched for long. The codes that are free again. */
  async sweep(): Promise<readonly string[]> {
    const { limits, now } = this.options;
    const over = [...this.rooms].filter(
      ([, { room, at }]) => now() - at >= (room.ended ? limits.afterEnd : limits.idle),
    );
    for (const [code] of over) {
      this.rooms.delete(code);
      this.writes.delete(code);
      await this.written((journals) => journals.remove(code));
    }
    return over.map(([code]) => code);
  }

  whenClosed(done: () => void): void {
    this.closing = done;
  }

  async close(): Promise<void> {
    this.closing();
    await Promise.all(this.writes.values());
  }

  private async appendNow(
    known: Kept,
    events: readonly RoomEvent[],
    room: Room,
  ): Promise<Appended> {
    const shelved = this.rooms.get(room.code);
    if (!shelved) return { refused: 'no-such-room' };
    if (shelved.version !== known.version) return { newer: shelved };
    const anew = shelved.torn || forgets(events);
    const done = await this.written((journals) =>
      anew
        ? journals.rewrite(room.code, makeJournal(room))
        : journals.append(room.code, events.map(makeLine).join('')),
    );
    if (!done) {
      this.rooms.set(room.code, { ...shelved, torn: true });
      return { refused: 'try-again' };
    }
    const version = known.version + events.length;
    const next = { room, version, at: this.options.now(), torn: false };
    // it may have been swept away meanwhile
    if (this.rooms.has(room.code)) this.rooms.set(room.code, next);
    return { kept: next };
  }

  private async written(write: (journals: Journals) => Promise<void>): Promise<boolean> {
    if (!this.options.journals) return true;
    try {
      await write(this.options.journals);
      return true;
    } catch {
      return false;
    }
  }
}
