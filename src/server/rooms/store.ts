// Where rooms are kept, as a port: memory with a journal fulfils it, and Redis does, by one contract.
// Must not know: which of them, sockets, stories.
import type { RoomEvent } from '#app/room/event';
import type { Room } from '#app/room/state';

/** A room as it is kept, and how many events it has seen: who changes it must name the number. */
export type Kept = { room: Room; version: number };

/** `try-again`: nothing was taken, the store is slow or out of reach. */
export type Unread = 'no-such-room' | 'try-again';
export type Found = { kept: Kept } | { refused: Unread };
export type Created = { kept: Kept } | { refused: 'code-taken' | 'too-many-rooms' | 'try-again' };
/** `newer`: another change came first, and this one was not taken. */
export type Appended = Found | { newer: Kept };

export type RoomStore = {
  /** False once the store is known to be out of reach. */
  readonly reachable: boolean;
  create(room: Room): Promise<Created>;
  read(code: string): Promise<Found>;
  /** Keeps what happened on `known` and led to `room`. Never rejects; once it resolves with `kept`, it is kept. */
  append(known: Kept, events: readonly RoomEvent[], room: Room): Promise<Appended>;
  close(): Promise<void>;
};
