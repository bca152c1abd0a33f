// Which way somebody faces: towards the other one, or, where all seats face one way, ahead. Pure.
// Must not know: Phaser, drawings, or why somebody looks where they look.
import type { Places } from '#app/roomKinds';
import type { Figure, Gaze } from '#app/stageTypes';

export type Facing = {
  /** drawn looking to the left */
  mirrored: boolean;
  /** the other one is behind their shoulder */
  isAhead: boolean;
  /** side by side nobody shows their back: they look out on their own side */
  looksOut: boolean;
  /** eyes as drawn: for a head that looks ahead, the partner is where `away` would be */
  gaze: Gaze;
};

const OVER_THE_SHOULDER: Readonly<Record<Gaze, Gaze>> = {
  partner: 'away',
  away: 'partner',
  down: 'down',
  object: 'object',
};

export function facingOf(
  { side, posture, gaze }: Pick<Figure, 'side' | 'posture' | 'gaze'>,
  facing: Places['facing'],
): Facing {
  if (facing === 'each-other' || side === 'third')
    return { mirrored: side !== 'left', isAhead: false, looksOut: false, gaze };
  const looksOut = posture === 'turned-away';
  const isAhead = looksOut || side === 'right';
  return {
    mirrored: looksOut && side === 'left',
    isAhead,
    looksOut,
    gaze: isAhead ? OVER_THE_SHOULDER[gaze] : gaze,
  };
}
