// Which drawing of the eyes goes with which expression and gaze, and how the head is held. One table for
// the scene and for the script that draws the parts. Must not know: Phaser, pixels, or who it is.
import { EXPRESSIONS, GAZES, type Expression, type Gaze } from '#app/stageTypes';

/** How the eyelids stand. */
export type Lids = 'open' | 'wide' | 'half' | 'low' | 'sad' | 'angry' | 'smile' | 'closed';

type Held = {
  lids: Lids;
  /** degrees the head bows forward; minus is lifted */
  tilt: number;
};

const HELD: Record<Expression, Held> = {
  neutral: { lids: 'open', tilt: 0 },
  guarded: { lids: 'half', tilt: 0 },
  hurt: { lids: 'sad', tilt: 5 },
  angry: { lids: 'angry', tilt: 1 },
  crying: { lids: 'closed', tilt: 9 },
  softening: { lids: 'open', tilt: 2 },
  hopeful: { lids: 'wide', tilt: -4 },
  warm: { lids: 'smile', tilt: 0 },
  exhausted: { lids: 'low', tilt: 6 },
  withdrawn: { lids: 'low', tilt: 10 },
};

/** Lids follow the eyes down; someone who cries opens them only to look at a person. */
export function lidsOf(expression: Expression, gaze: Gaze): Lids {
  const { lids } = HELD[expression];
  if (expression === 'crying') return gaze === 'partner' ? 'sad' : 'closed';
  if (gaze === 'down' && (lids === 'open' || lids === 'wide')) return 'half';
  return gaze === 'down' && lids === 'half' ? 'low' : lids;
}

/** `eyes-<lids>-<gaze>`, or `eyes-closed`, which has no gaze. */
export function eyesOf(expression: Expression, gaze: Gaze): string {
  const lids = lidsOf(expression, gaze);
  return lids === 'closed' ? 'eyes-closed' : `eyes-${lids}-${gaze}`;
}

export const faceOf = (expression: Expression): string => `face-${expression}`;

/** Degrees the head bows for a face; looking down adds a little. */
export const tiltOf = (expression: Expression, gaze: Gaze): number =>
  HELD[expression].tilt + (gaze === 'down' ? 3 : 0);

/** Every drawing of eyes that some face asks for, each once, in a steady order. */
export function allEyes(): { frame: string; lids: Lids; gaze: Gaze }[] {
  const found = new Map<string, { frame: string; lids: Lids; gaze: Gaze }>();
  for (const expression of EXPRESSIONS) {
    for (const gaze of GAZES) {
      const frame = eyesOf(expression, gaze);
      found.set(frame, { frame, lids: lidsOf(expression, gaze), gaze });
    }
  }
  return [...found.values()].sort((a, b) => (a.frame < b.frame ? -1 : 1));
}
