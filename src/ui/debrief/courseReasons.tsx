// Why a point stands where it stands: what the choice did and what followed, in words.
// Must not know: numbers, or how the graph is drawn.
import type { CoursePoint, CourseStep } from '#domain/debriefTypes';
import { bare } from '../phrasing.ts';
import { strings } from '../strings.ts';

const words = strings.course;

/** "Trust rose a little. Safety fell." */
export const movedWords = ({ trust, safety }: Pick<CourseStep, 'trust' | 'safety'>): string =>
  trust === 'held' && safety === 'held'
    ? words.bothHeld
    : (
        [
          [trust, words.trust],
          [safety, words.safety],
        ] as const
      )
        .filter(([shift]) => shift !== 'held')
        .map(([shift, meter]) => words.shifts[shift]({ meter }))
        .join(' ');

const Step = ({ step }: { step: CourseStep }) => (
  <li>
    {step.promise !== undefined && (
      <p class="small-words">{words.aboutPromise({ promise: bare(step.promise.words) })}</p>
    )}
    <p>{step.why}</p>
    <p class="moved">{movedWords(step)}</p>
  </li>
);

const Steps = ({ steps, heading }: { steps: readonly CourseStep[]; heading?: string }) =>
  steps.length === 0 ? null : (
    <>
      {heading !== undefined && <p class="term-name">{heading}</p>}
      <ul role="list">
        {steps.map((step, at) => (
          <Step key={at} step={step} />
        ))}
      </ul>
    </>
  );

export const CourseReasons = ({ point }: { point: CoursePoint }) => {
  const own = point.steps.filter(({ by }) => by === 'choice');
  const later = point.steps.filter(({ by }) => by === 'story');
  if (point.steps.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <Steps steps={own} />
      <Steps steps={later} heading={words.afterwards} />
    </>
  );
};
