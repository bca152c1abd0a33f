// The graph as a table: what each choice was, where it left the two lines, and why. For ears, and for whoever prefers it.
// Must not know: numbers.
import type { Course, CoursePoint, Walked } from '#domain/debriefTypes';
import { strings } from '../strings.ts';

const words = strings.course;

const bandsIn = ({ bands }: Pick<CoursePoint, 'bands'>) => (
  <>
    <td>{words.bands.trust[bands.trust]}</td>
    <td>{words.bands.safety[bands.safety]}</td>
  </>
);

type RowProps = { point: CoursePoint; walked: Walked | undefined; withheld: boolean };

const Row = ({ point, walked, withheld }: RowProps) => (
  <tr>
    <th scope="row">{point.turn + 1}</th>
    <td>
      {walked?.said ??
        (walked?.skipped && strings.debrief.skipped({ title: walked.skipped.title }))}
    </td>
    {bandsIn(point)}
    <td class="why">
      {withheld ? words.withheld : point.steps.map(({ why }) => why).join(' ') || words.nothing}
    </td>
  </tr>
);

type Props = {
  course: Course;
  walked: readonly Walked[];
  withheld: ReadonlySet<number>;
};

export const CourseTable = ({ course, walked, withheld }: Props) => (
  <details class="course-table">
    <summary>{words.table}</summary>
    <div class="scrolls">
      <table>
        <caption class="for-ears">{words.title}</caption>
        <thead>
          <tr>
            {Object.values(words.columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" colSpan={2}>
              {words.start}
            </th>
            {bandsIn(course.start)}
            <td>{words.startWhy}</td>
          </tr>
          {course.points.map((point) => (
            <Row
              key={point.turn}
              point={point}
              walked={walked[point.turn]}
              withheld={withheld.has(point.turn)}
            />
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
