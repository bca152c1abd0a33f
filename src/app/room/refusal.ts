// Why a room says no, by name; each name has its sentence where words are kept.
// Must not know: who asked, sockets.
import type { BallotRefusal } from '#domain/ballot';

/** What a room refuses whatever the ballot says. */
export type RoomRefusal =
  | 'not-the-facilitator'
  | 'not-seated'
  | 'room-ended'
  | 'room-locked'
  | 'room-full'
  | 'room-paused'
  | 'removed'
  | 'other-chair'
  | 'no-ballot'
  | 'ballot-in-the-way'
  | 'nothing-on-offer'
  | 'nothing-to-skip'
  | 'nothing-to-undo'
  | 'landing-decides-nothing'
  | 'not-yet-told'
  | 'already-told'
  | 'no-such-seat'
  | 'other-story'
  | 'impossible-turn'
  | 'too-many-ballots';

export type Refusal = RoomRefusal | BallotRefusal;

/** What stands between a page and a room that is kept elsewhere. */
export type WireRefusal =
  /** the server could not keep it just now; nothing was taken */
  | 'try-again'
  | 'too-fast'
  /** no connection just now */
  | 'out-of-reach'
  /** this page is in a room already */
  | 'already-here'
  /** nobody has come in on this connection yet */
  | 'not-here';
