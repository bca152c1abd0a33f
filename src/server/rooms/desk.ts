// Where commands become what is kept: all that wait for a room are decided in their order and kept in one go.
// Must not know: sockets, who is shown what. A command is answered only once the store has what it led to.
import { decide } from '#app/room';
import type { Offered, Sent } from '#app/room/command';
import type { RoomEvent } from '#app/room/event';
import { evolve } from '#app/room/evolve';
import type { Refusal } from '#app/room/refusal';
import type { Room } from '#app/room/state';
import { toldRecord } from '#app/roomView';
import type { Kept, RoomStore } from './store.ts';
import type { Teller } from './teller.ts';

export type DeskRefusal = Refusal | 'no-such-room' | 'no-such-story' | 'try-again';
export type Answer = DeskRefusal | undefined;

/** What became of a room, for those who look at it. */
export type News = { kept: Kept; events: readonly RoomEvent[] };

type Waiting = { sent: Sent; answer: (answer: Answer) => void };
type Line = { waiting: Waiting[] };
type Batch = { room: Room; events: readonly RoomEvent[]; answers: readonly Answer[] };

/** Kept in one go at most: Redis does nothing else meanwhile. */
const MOST_AT_ONCE = 200;
/** Times that another process may be quicker before all is told to try again. */
const MOST_TRIES = 20;

/** Each on what the one before has made of the room. */
const decideAll = (room: Room, all: readonly Sent[], offeredTo: (room: Room) => Offered): Batch => {
  let now = room;
  const events: RoomEvent[] = [];
  const answers = all.map((sent) => {
    const decided = decide(now, sent, offeredTo(now));
    if (!decided.ok) return decided.error;
    now = decided.value.reduce(evolve, now);
    events.push(...decided.value);
    return undefined;
  });
  return { room: now, events, answers };
};

export class Desk {
  private readonly lines = new Map<string, Line>();

  constructor(
    private readonly store: RoomStore,
    private readonly teller: Teller,
    private readonly tell: (news: News) => void,
  ) {}

  /** Undefined once it is done and kept. Never rejects. */
  send(code: string, sent: Sent): Promise<Answer> {
    return new Promise((answer) => {
      const line = this.lines.get(code);
      if (line) {
        line.waiting.push({ sent, answer });
        return;
      }
      const begun = { waiting: [{ sent, answer }] };
      this.lines.set(code, begun);
      void this.work(code, begun);
    });
  }

  private async work(code: string, line: Line): Promise<void> {
    while (line.waiting.length > 0) {
      const batch = line.waiting.splice(0, MOST_AT_ONCE);
      const answers = await this.settle(code, batch);
      batch.forEach(({ answer }, at) => answer(answers[at]));
    }
    this.lines.delete(code);
  }

  private async settle(code: string, batch: readonly Waiting[]): Promise<readonly Answer[]> {
    const all = (refused: DeskRefusal): Answer[] => batch.map(() => refused);
    try {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const found = await this.store.read(code);
        if ('refused' in found) return all(found.refused);
        const answers = await this.keep(found.kept, batch);
        if (answers) return answers;
      }
      return all('try-again');
    } catch (fault) {
      // a defect of ours: told whole, without what was sent
      console.error('A room could not be changed.', fault);
      return all('try-again');
    }
  }

  /** Undefined when another was quicker. */
  private async keep(
    known: Kept,
    batch: readonly Waiting[],
  ): Promise<readonly Answer[] | undefined> {
    const offeredTo = this.offering();
    if (!offeredTo(known.room)) return batch.map(() => 'no-such-story');
    const sent = batch.map((one) => one.sent);
    const none: Offered = { options: [] };
    const { room, events, answers } = decideAll(known.room, sent, (now) => offeredTo(now) ?? none);
    if (events.length === 0) return answers;
    const appended = await this.store.append(known, events, room);
    if ('newer' in appended) return undefined;
    if ('refused' in appended) {
      const { refused } = appended;
      return answers.map((answer) => answer ?? refused);
    }
    this.tell({ kept: appended.kept, events });
    return answers;
  }

  /** Most commands leave the record as it is: what is on offer is asked for once for each. */
  private offering(): (room: Room) => Offered | undefined {
    let last: { record: Room['record']; held: boolean; offered: Offered | undefined } | undefined;
    return (room) => {
      const { record, held } = room;
      if (last?.record !== record || last.held !== held)
        last = { record, held, offered: this.teller.tell(toldRecord(room))?.offered };
      return last.offered;
    };
  }
}
