// One line to take along: the stronger line of the turning point whose principle was missed most often.
// Must not know: what the line does to the meters. Source: rulings, "Debrief".
import type { LineToTry, PrincipleNote, StrongerLine, TurningPoint } from './debriefTypes.ts';

/** What was missed at this moment, the most often missed of the whole talk first; among equals the one it is told by. */
const missedAt = ({ turn, kind, principle }: TurningPoint, missed: readonly PrincipleNote[]) => {
  const rank = ({ id, turns }: PrincipleNote) => 2 * turns.length + (id === principle.id ? 1 : 0);
  return missed
    .filter(({ turns }) => kind === 'missed' && turns.includes(turn))
    .toSorted((a, b) => rank(b) - rank(a));
};

/** A principle that the line really shows: what was missed, if it is one of those, or else the line's own first. */
const practisedBy = (line: StrongerLine, missed: readonly PrincipleNote[]) =>
  missed
    .map(({ id }) => line.shows.find((shown) => shown.id === id))
    .find((shown) => shown !== undefined) ?? line.shows[0];

/** Missed turning points first, the most often missed principle first; among equals the earlier. */
export const lineToTryOf = (
  moments: readonly TurningPoint[],
  missed: readonly PrincipleNote[],
): LineToTry | undefined => {
  const times = (moment: TurningPoint): number => missedAt(moment, missed)[0]?.turns.length ?? 0;
  const best = moments
    .filter(({ stronger }) => stronger)
    .toSorted((a, b) => times(b) - times(a))[0];
  if (!best?.stronger) return undefined;
  const { turn, scene, stronger: line } = best;
  const principle = practisedBy(line, missedAt(best, missed));
  return principle && { turn, scene, line, principle };
};
