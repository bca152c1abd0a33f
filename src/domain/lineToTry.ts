// One line to take along: the stronger line of the turning point whose principle was missed most often.
// Must not know: what the line does to the meters. Source: rulings, "Debrief".
import type { LineToTry, PrincipleNote, TurningPoint } from './debriefTypes.ts';

/** Missed turning points first, the most often missed principle first; among equals the earlier. */
export const lineToTryOf = (
  moments: readonly TurningPoint[],
  missed: readonly PrincipleNote[],
): LineToTry | undefined => {
  const times = ({ kind, principle }: TurningPoint): number =>
    kind === 'missed' ? (missed.find(({ id }) => id === principle.id)?.turns.length ?? 0) : 0;
  const best = moments
    .filter(({ stronger }) => stronger)
    .toSorted((a, b) => times(b) - times(a))[0];
  if (!best?.stronger) return undefined;
  return { turn: best.turn, scene: best.scene, line: best.stronger, principle: best.principle };
};
