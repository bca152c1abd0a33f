// What became of a promise, in words: each stretch of the same outcome with its scenes.
// Must not know: what a promise weighs.
import type { LedgerNote } from '#domain/debriefTypes';
import { type PromiseStretch, stretchesOf } from '#domain/promiseCourse';
import { listOf } from '../phrasing.ts';
import { strings } from '../strings.ts';

const words = strings.debrief;

const titlesOf = ({ scenes }: PromiseStretch): string[] => scenes.map(({ title }) => title);

/** The place is said once when the next outcome came in the same one. */
const part = (stretch: PromiseStretch, next: PromiseStretch | undefined): string => {
  const titles = titlesOf(stretch);
  const outcome = words.outcomes[stretch.outcome];
  const isSame = next !== undefined && titles.join() === titlesOf(next).join();
  return isSame ? outcome : words.outcomeIn({ outcome, scenes: listOf(titles) });
};

/** The first scene that it falls due in and that the talk did not come to. */
const next = ({ due, history }: LedgerNote): string | undefined =>
  due.find(({ id }) => history.every(({ scene }) => scene.id !== id))?.title;

const whatWas = (note: LedgerNote): string => {
  const stretches = stretchesOf(note);
  if (stretches.length === 0) return words.outcomes.open;
  return stretches
    .map((one, at) => part(one, stretches[at + 1]))
    .reduce((before, after) => words.outcomeThen({ before, after }));
};

/** "kept in Declined, then broken in The sheet"; "still open, not due until Declined" when nothing came of it. */
export const courseWords = (note: LedgerNote): string => {
  const title = next(note);
  if (title === undefined) return whatWas(note);
  const ahead = note.history.length > 0 ? words.dueAgain({ title }) : words.notDueUntil({ title });
  return `${whatWas(note)}, ${ahead}`;
};

/** The scene in which it was first broken, when that is another than the one it was made in. */
export const brokenLaterIn = ({ made, history }: LedgerNote): string | undefined =>
  history.find(({ outcome, scene }) => outcome === 'broken' && scene.id !== made.id)?.scene.title;
