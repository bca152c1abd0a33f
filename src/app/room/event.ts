// What can happen in a room, one fact each: what is kept, and from which a room is built again.
// Must not know: why it happened, or who may make it happen.
import type { Question, Way } from '#domain/ballot';
import type { PlayRecord } from '#domain/playRecord';
import type { Source, Vote } from '#domain/tally';
import type { Chairs, Half } from './state.ts';

export type RoomEvent =
  | { type: 'joined'; seat: string; half: Half }
  | { type: 'left'; seat: string }
  | { type: 'removed'; seat: string }
  | { type: 'asked'; question: Question; source: Source; options: readonly string[] }
  | { type: 'asked-again' }
  | { type: 'voted'; seat: string; vote: Vote }
  | { type: 'counted'; option: string; votes: number }
  | { type: 'closed' }
  | { type: 'talked' }
  | { type: 'revealed' }
  | { type: 'withdrawn' }
  | { type: 'decided'; option: string; by: Way }
  | { type: 'skipped'; decision: string }
  | { type: 'told' }
  | { type: 'undone' }
  | { type: 'paused'; on: boolean }
  | { type: 'locked'; on: boolean }
  | { type: 'arranged'; chairs: Chairs }
  | { type: 'replayed'; record: PlayRecord; turns: number }
  | { type: 'ended' };
