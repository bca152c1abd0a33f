// Keeps a room's journal as it grows, written anew once the room has forgotten something.
// Must not know: where it is kept.
import { forgets, makeJournal, makeLine } from './journal.ts';
import type { KeepRoom } from './localPort.ts';
import type { Room } from './state.ts';

/** For a room as it stands now, what a LocalPort keeps itself with; `put` replaces the whole text. */
export const keeperOf =
  (put: (journal: string, room: Room) => Promise<void>) =>
  (now: Room): KeepRoom => {
    let journal = makeJournal(now);
    return async (room, events) => {
      journal = forgets(events) ? makeJournal(room) : journal + events.map(makeLine).join('');
      await put(journal, room);
    };
  };
