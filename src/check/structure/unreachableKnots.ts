// Knots, stitches and functions that no way through the story enters.
// Must not know: parts of a knot (neverRun.ts).
import { type Finding, finding } from '../finding.ts';
import { unreachedEnds } from './endings.ts';
import { placeOf, type StructureRule } from './proven.ts';
import { enteredIn, type Section, sectionsOf } from './trodden.ts';

const SAID: Readonly<Record<Section['kind'], readonly [message: string, mend: string]>> = {
  knot: ['The knot NAME is never reached.', 'divert to it, or take it out.'],
  stitch: ['The stitch NAME is never reached.', 'divert to it, or take it out.'],
  function: ['The function NAME is never called.', 'call it, or take it out.'],
};

export const unreachableKnots: StructureRule = (proven) => {
  if (!proven.whole) return [];
  const entered = enteredIn(proven);
  const missed = sectionsOf(proven).filter(({ box }) => !entered.has(box.path));
  const ends = unreachedEnds(proven);
  return (
    missed
      // an ending that is never reached is told by itself
      .filter(({ box }) => !ends.some((end) => end.startsWith(`${box.path}.`)))
      .filter(({ name }) => !missed.some((one) => name.startsWith(`${one.name}.`)))
      .map(({ box, kind, name }): Finding => {
        const [message, mend] = SAID[kind];
        return finding(
          'unreachable-knot',
          placeOf(proven, box.path),
          message.replace('NAME', name),
          mend,
        );
      })
  );
};
