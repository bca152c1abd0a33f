// Under the graph, in words: where it was least safe, and which choices the widest steps go back to.
// Must not know: how the places were found.
import { courseMarksOf, mainStepOf, type Meter } from '#domain/courseMarks';
import type { Debrief } from '#domain/debriefTypes';
import { bare } from '../phrasing.ts';
import { strings } from '../strings.ts';

const words = strings.course;

type Place = { debrief: Debrief; turn: number; meter: Meter; way: 'rose' | 'fell' };

/** By what moved the meter there: the promise settled behind the choice, what the story brought, or the choice itself. */
const placeWords = ({ debrief: { course, walked }, turn, meter, way }: Place): string => {
  const point = course.points[turn];
  const at = { n: turn + 1, scene: point?.scene.title ?? '' };
  const step = point && mainStepOf(point, meter, way);
  if (step?.promise)
    return words.placePromise({
      ...at,
      promise: bare(step.promise.words),
      outcome: strings.debrief.outcomes[step.promise.outcome],
    });
  if (step?.by === 'story') return words.placeStory({ ...at, why: step.why });
  return words.place({ ...at, said: walked[turn]?.said ?? walked[turn]?.skipped?.title ?? '' });
};

type MarkProps = Omit<Place, 'turn'> & { term: string; turn: number | undefined };

const Mark = ({ term, turn, ...place }: MarkProps) =>
  turn === undefined ? null : (
    <div class="term">
      <dt>{term}</dt>
      <dd>{placeWords({ ...place, turn })}</dd>
    </div>
  );

export const CourseMarks = ({ debrief }: { debrief: Debrief }) => {
  const { leastSafe, safer, trustRose, trustFell } = courseMarksOf(debrief.course);
  const isOne = safer === trustRose;
  const rising = { debrief, way: 'rose' } as const;
  const falling = { debrief, way: 'fell' } as const;
  return (
    <dl class="course-marks">
      <Mark {...falling} term={words.leastSafe} meter="safety" turn={leastSafe} />
      <Mark {...rising} term={words.safer} meter="safety" turn={isOne ? undefined : safer} />
      <Mark
        {...rising}
        term={isOne ? words.bothRose : words.trustRose}
        meter="trust"
        turn={trustRose}
      />
      <Mark {...falling} term={words.trustFell} meter="trust" turn={trustFell} />
    </dl>
  );
};
