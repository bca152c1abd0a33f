// What was not yours to decide: the partner's history and intent, and what came by itself.
// Must not know: how the player did.
import { strings } from '../strings.ts';
import type { DebriefSection, SectionProps } from './section.ts';

const words = strings.debrief;

const NotYours = ({ face: { debrief } }: SectionProps) => (
  <>
    {debrief.notYours.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </>
);

export const NOT_YOURS: DebriefSection = {
  id: 'not-yours',
  title: () => words.notYours,
  Body: NotYours,
};
