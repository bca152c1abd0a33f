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
