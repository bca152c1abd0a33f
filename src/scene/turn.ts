// Somebody turns round: for a moment narrower, and in the middle of it, quickly, another drawing. Pure.
// Must not know: Phaser, or which drawings there are.
import type { Pose } from './pose.ts';
import type { Tempo } from './tempo.ts';

export type Turn = { start: number; span: number };

export const NO_TURN: Turn = { start: 0, span: 0 };

/** share of the width that is left half-way round */
const NARROWEST = 0.62;
/** share of the turn in which one drawing gives way to the other: too short to see both */
const SWAP = 0.26;

type Seen = Pick<Pose, 'face' | 'mirrored'>;

/** From the front to the back or again to the front, or to the other side. */
export const isTurn = (before: Seen, after: Seen): boolean =>
  (before.face === undefined) !== (after.face === undefined) || before.mirrored !== after.mirrored;

/** 0 before or at the start .. 1 round. */
export const turned = ({ start, span }: Turn, now: number): number =>
  span <= 0 ? 1 : Math.min(1, Math.max(0, (now - start) / span));

/** Factor on somebody's width. */
export const widthAt = (turn: Turn, now: number): number =>
  1 - (1 - NARROWEST) * Math.sin(Math.PI * turned(turn, now));

/** When the drawings change in a turn that begins now: all at once, the face with the head. */
export function swapIn(turn: Turn, tempo: Tempo): { at: number; tempo: Tempo } {
  const span = turn.span * SWAP;
  return {
    at: turn.start + (turn.span - span) / 2,
    tempo: { ...tempo, posture: span, face: span, faceAfter: 0 },
  };
}
