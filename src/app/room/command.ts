// What a facilitator and a participant can ask of a room, and what the story offers at that moment.
// Must not know: how a command came in, or what a room makes of it.
import type { Aim } from '#domain/ballot';
import type { PlayRecord } from '#domain/playRecord';
import type { Source } from '#domain/tally';
import type { Chairs } from './state.ts';

export type Facilitating =
  /** opens a ballot, the same ballot again, or its next round */
  | { type: 'open'; source: Source }
  | { type: 'close' }
  | { type: 'reveal' }
  | { type: 'talk' }
  | { type: 'count'; option: string; votes: number }
  /** the scene goes where the votes went */
  | { type: 'majority' }
  /** the scene goes another way, and that is said */
  | { type: 'go-with'; option: string }
  /** `toss` is any uint32, from whoever has chance */
  | { type: 'coin'; toss: number }
  /** tells what follows, once the line has landed */
  | { type: 'tell' }
  /** takes the open ballot away, or else the last decision */
  | { type: 'back' }
  | { type: 'skip' }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'lock' }
  | { type: 'unlock' }
  | { type: 'remove'; seat: number }
  | { type: 'chairs'; to: Chairs }
  /** goes on from the first `turns` decisions of an earlier room's record */
  | { type: 'replay'; record: PlayRecord; turns: number }
  | { type: 'end' };

export type TakingPart =
  | { type: 'join' }
  | ({ type: 'vote'; option: string } & Aim)
  | ({ type: 'abstain' } & Aim)
  | { type: 'leave' };

/** By hash: of the facilitator's secret, or of a seat's token. */
export type Sent = {
  from: { key: string } | { seat: string };
  command: Facilitating | TakingPart;
};

/** What the story offers after the record's last decision. */
export type Offered = {
  /** ids, in the order to show; empty at an end */
  options: readonly string[];
  /** the decision that skips this scene, where that is possible */
  skip?: string;
};
