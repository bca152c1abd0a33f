// Why: the two lines over the choices, and the moments that moved most.
// Must not know: how either is told.
import { strings } from '../strings.ts';
import { CourseGraph } from './course.tsx';
import { Moments } from './moments.tsx';
import { originOf } from './origin.ts';
import type { DebriefSection, SectionProps } from './section.ts';

const Why = ({ face, reflecting }: SectionProps) => (
  <>
    <CourseGraph debrief={face.debrief} withheld={reflecting.withheld} />
    <Moments debrief={face.debrief} reflecting={reflecting} origin={originOf(face)} />
  </>
);

export const WHY: DebriefSection = {
  id: 'why',
  title: () => strings.why.title,
  isFor: ({ stopped }) => !stopped,
  Body: Why,
};
