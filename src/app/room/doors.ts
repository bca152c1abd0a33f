// The doors to rooms that a server keeps: open one, come in by its code, come back, take over, watch.
// Must not know: sockets, addresses, pages. Nothing here needs more than plain HTTP.
import type { PlayRecord } from '#domain/playRecord';
import type { Result } from '#domain/result';
import type { Language } from '#languages/language';
import type { MessageRefusal } from '../protocol.ts';
import type { Sent } from './command.ts';
import type { RoomPort, Viewer } from './port.ts';
import type { Refusal, WireRefusal } from './refusal.ts';

/** A value that changes by itself. */
export type Heard<T> = {
  readonly now: T;
  /** Calls at each change, not for what is there already; the answer ends that. */
  hear(listener: (now: T) => void): () => void;
};

/** Why a door stays shut; each name has its sentence where words are kept. */
export type DoorRefusal =
  | Refusal
  | MessageRefusal
  | WireRefusal
  /** what was typed cannot be a code */
  | 'not-a-code'
  | 'no-such-room'
  | 'wrong-secret'
  /** wrong codes from this address; wait a little */
  | 'too-many-tries'
  | 'too-many-rooms'
  /** whoever keeps the server asks for a word before a room is opened */
  | 'room-key-wanted'
  /** the server has no such story, or another version of it: load the page again */
  | 'no-such-story';

export type Connection =
  | { state: 'connected' }
  /** lost for now; the port comes back to the same seat by itself, and refuses meanwhile with `out-of-reach` */
  | { state: 'coming-back' }
  /** for good: it was closed here, the seat was removed, the room is over or unknown */
  | { state: 'gone'; why: DoorRefusal | 'closed' };

/** One who is in a room, as participant, facilitator or projector. */
export type RoomDoor = {
  port: RoomPort;
  /** goes into every `Sent` on this port */
  from: Sent['from'];
  /** the only viewer that this port shows something */
  viewer: Viewer;
  code: string;
  /** what brings back here: the seat's token for `returnTo`, else the secret */
  token: string;
  connection: Heard<Connection>;
  /** false while the server cannot keep what is sent and answers `try-again` */
  keeping: Heard<boolean>;
  /** Has lines and options told in another language from now on. */
  speak(language: Language): Promise<DoorRefusal | undefined>;
  /** Ends the connection and keeps the seat; to give that up, send `leave` first. */
  close(): void;
};

export type RoomWish = {
  /** a beginning, or a road to go on from; its story must be the server's */
  record: PlayRecord;
  /** where the server asks for one */
  roomKey?: string;
};

/** `code` is for everybody, `secret` for the facilitator's pages alone. */
export type OpenedRoom = { code: string; secret: string };

type Entered = Promise<Result<RoomDoor, DoorRefusal>>;

/** Each answers `out-of-reach` when no server answers within ten seconds. */
export type RoomDoors = {
  openRoom(wish: RoomWish): Promise<Result<OpenedRoom, DoorRefusal>>;
  /** `code` as typed. The door's token is kept on the device, for `returnTo`. */
  joinRoom(coming: { code: string; language: Language }): Entered;
  /** To the same seat, also when the room is locked. */
  returnTo(coming: { code: string; token: string; language: Language }): Entered;
  /** As facilitator, on this device too: whoever has the secret leads. */
  takeOver(coming: { code: string; secret: string; language: Language }): Entered;
  /** As projector, with the secret; it shows and leads nothing. */
  watchRoom(coming: { code: string; secret: string; language: Language }): Entered;
};
