// Under the graph, in words: where it was least safe, and which choices the widest steps go back to.
// Must not know: how the places were found.
import { courseMarksOf } from '#domain/courseMarks';
import type { CoursePoint, Debrief } from '#domain/debriefTypes';
import { strings } from '../strings.ts';

const words = strings.course;

/** What settled a promise there is told by the promise, anything else by what was said or done. */
const placeWords = ({ course, walked }: Debrief, turn: number, rises: boolean): string => {
  const point = course.points[turn];
  const said = walked[turn]?.said ?? walked[turn]?.skipped?.title ?? '';
  const place = words.place(turn + 1, point?.scene.title ?? '', said);
  const promise = point && promiseIn(point, rises);
  return promise === undefined ? place : words.placePromise(place, promise, rises);
};

const promiseIn = ({ steps }: CoursePoint, rises: boolean): string | undefined =>
  steps.find(
    ({ promise, trust }) => promise !== undefined && trust.startsWith(rises ? 'rose' : 'fell'),
  )?.promise;

type MarkProps = { term: string; debrief: Debrief; turn: number | undefined; rises?: boolean };

const Mark = ({ term, debrief, turn, rises = true }: MarkProps) =>
  turn === undefined ? null : (
    <div class="term">
      <dt>{term}</dt>
      <dd>{placeWords(debrief, turn, rises)}</dd>
    </div>
  );

export const CourseMarks = ({ debrief }: { debrief: Debrief }) => {
  const marks = courseMarksOf(debrief.course);
  return (
    <dl class="course-marks">
      <Mark term={words.leastSafe} debrief={debrief} turn={marks.leastSafe} rises={false} />
      {marks.safer === marks.trustRose ? (
        <Mark term={words.bothRose} debrief={debrief} turn={marks.trustRose} />
      ) : (
        <>
          <Mark term={words.safer} debrief={debrief} turn={marks.safer} />
          <Mark term={words.trustRose} debrief={debrief} turn={marks.trustRose} />
        </>
      )}
      <Mark term={words.trustFell} debrief={debrief} turn={marks.trustFell} rises={false} />
    </dl>
  );
};
