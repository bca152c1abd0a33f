// What was not yours to decide: the partner's history and intent, and what came by itself.
// Must not know: how the player did.
import { strings } from '../strings.ts';
import { useTold } from '../told.tsx';
import type { DebriefSection, SectionProps } from './section.ts';

const words = strings.debrief;

/** The story’s own lines come first; the last one is ours, in the language of the page. */
const STORYS = 2;

const NotYours = ({ face: { debrief } }: SectionProps) => {
  const told = useTold();
  return (
    <>
      {debrief.notYours.map((sentence, at, all) => (
        <p key={sentence} {...(at < Math.min(STORYS, all.length - 1) ? told : {})}>
          {sentence}
        </p>
      ))}
    </>
  );
};

export const NOT_YOURS: DebriefSection = {
  id: 'not-yours',
  title: () => words.notYours,
  Body: NotYours,
};
