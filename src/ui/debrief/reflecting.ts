// The person's own part of a debrief while it is read: feeling, hopes, and which moments may be told by now.
// Must not know: where it is kept, or how a moment looks.
import { useMemo, useState } from 'preact/hooks';
import { emptyReflection, type Hope, hopeAt, type Reflection, withHope } from '#app/reflection';
import type { TurningPoint } from '#domain/debriefTypes';
import type { DebriefFace } from '../ports.ts';

export type Reflecting = {
  now: Reflection;
  change(next: Reflection): void;
  /** positions of the decisions whose reading is still to be asked for; nothing on the page tells it before */
  withheld: ReadonlySet<number>;
};

/** A moment is told once its question was answered or skipped. */
const withheldIn = (moments: readonly TurningPoint[], now: Reflection): ReadonlySet<number> =>
  new Set(moments.filter((moment) => !hopeAt(now, moment)).map(({ turn }) => turn));

/** Skips the question at every moment that has no answer yet. */
export const allTold = (moments: readonly TurningPoint[], now: Reflection): Reflection =>
  moments
    .filter((moment) => !hopeAt(now, moment))
    .reduce((told, { turn, choice }) => withHope(told, { turn, choice }), now);

/** Without the answer at this moment, so that it is asked again. */
export const asksAgain = (now: Reflection, { turn }: Pick<Hope, 'turn'>): Reflection => ({
  ...now,
  hopes: now.hopes.filter((one) => one.turn !== turn),
});

export const useReflecting = ({ own, talk, debrief }: DebriefFace): Reflecting => {
  const [now, setNow] = useState<Reflection>(own?.reflection ?? emptyReflection(talk ?? ''));
  const withheld = useMemo(() => withheldIn(debrief.moments, now), [debrief, now]);
  const change = (next: Reflection): void => {
    setNow(next);
    own?.keep(next);
  };
  return { now, change, withheld };
};
