// The halls of this process by room: opened when the first comes, closed when the last goes, woken by news.
// Must not know: sockets. News that was lost on the way is made good by looking again.
import type { News } from './desk.ts';
import { type Change, concerned, Hall, type Tells } from './hall.ts';
import type { RoomStore, Unread } from './store.ts';
import type { Visitor } from './visitor.ts';

/** ms between two looks at whether a room has changed or is over. */
const LOOK = 2000;

/** What other processes are told of a change. */
export type Notice = Change & { code: string; version: number };

type Needs = {
  store: RoomStore;
  tells: Tells;
  breath: number;
  /** tells other processes, if there are any */
  spread: (notice: Notice) => void;
};

export class Halls {
  private readonly halls = new Map<string, Hall>();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly needs: Needs) {
    this.timer = setInterval(() => void this.look(), LOOK);
    this.timer.unref();
  }

  /** Answers how to go again, or why not. */
  async enter(code: string, visitor: Visitor): Promise<{ hall: Hall } | { refused: Unread }> {
    const { store, tells, breath } = this.needs;
    const known = this.halls.get(code);
    if (known) {
      known.come(visitor);
      return { hall: known };
    }
    const found = await store.read(code);
    if ('refused' in found) return found;
    const hall = this.halls.get(code) ?? new Hall(found.kept, tells, breath);
    this.halls.set(code, hall);
    hall.come(visitor);
    return { hall };
  }

  leave(code: string, visitor: Visitor): void {
    const hall = this.halls.get(code);
    hall?.go(visitor);
    if (hall?.size === 0) this.halls.delete(code);
  }

  /** What was kept here: shown here, and told to the others. */
  readonly tell = ({ kept, events }: News): void => {
    const { code } = kept.room;
    const seats = concerned(events);
    const change = { since: kept.version - events.length, ...(seats && { seats }) };
    this.halls.get(code)?.update(kept, change);
    this.needs.spread({ code, version: kept.version, ...change });
  };

  /** What was kept elsewhere. */
  async hear({ code, version, ...change }: Notice): Promise<void> {
    const hall = this.halls.get(code);
    if (!hall || hall.kept.version >= version) return;
    await this.catchUp(code, hall, { version, change });
  }

  get size(): number {
    return this.halls.size;
  }

  close(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    for (const [code, hall] of [...this.halls]) await this.catchUp(code, hall);
  }

  private async catchUp(
    code: string,
    hall: Hall,
    told?: { version: number; change: Change },
  ): Promise<void> {
    const found = await this.needs.store.read(code);
    if ('kept' in found) {
      hall.tellKeeping(true);
      hall.update(found.kept, found.kept.version === told?.version ? told.change : {});
    } else if (found.refused === 'try-again') hall.tellKeeping(false);
    else {
      hall.close('room-ended');
      this.halls.delete(code);
    }
  }
}
