// Why: the two lines over the choices, and the moments that moved most.
// Must not know: how either is told.
import { strings } from '../strings.ts';
import { CourseGraph } from './course.tsx';
import { Moments } from './moments.tsx';
import type { DebriefSection, SectionProps } from './section.ts';

const Why = ({ face: { debrief, scenario, talk }, reflecting }: SectionProps) => (
  <>
    <CourseGraph debrief={debrief} withheld={reflecting.withheld} />
    <Moments debrief={debrief} reflecting={reflecting} origin={{ scenario: scenario.id, talk }} />
  </>
);

export const WHY: DebriefSection = {
  id: 'why',
  title: strings.why.title,
  isFor: ({ stopped }) => !stopped,
  Body: Why,
};
