// What stands where no line on offer was stronger than the one taken.
// Must not know: where it stands.
import type { TurningPoint } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import { brokenLaterIn } from './promiseWords.ts';

/** Where the line was sound and its promise was broken in a later scene, that is what there is to say. */
export const nothingStronger = ({ promise, kind }: TurningPoint): string => {
  const title = promise && kind === 'shown' ? brokenLaterIn(promise) : undefined;
  const words = strings.debrief;
  return title === undefined ? words.nothingStronger : words.brokenLater({ title });
};
