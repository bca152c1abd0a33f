// How it went: the two meters as a quiet graph over the choices, every point opening into its reasons.
// Must not know: how a reason is worded or a line is shaped.
import { useState } from 'preact/hooks';
import type { Debrief, Walked } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import { CourseMarks } from './courseMarks.tsx';
import { CoursePlot } from './coursePlot.tsx';
import { CoursePoints, focusOpenPoint } from './coursePoints.tsx';
import { CourseReasons } from './courseReasons.tsx';
import { stretchesIn } from './courseShape.ts';
import { CourseTable } from './courseTable.tsx';

const words = strings.course;

const nameOf = ({ turn, scene, said, skipped }: Walked): string =>
  skipped
    ? words.pointSkipped({ n: turn + 1, scene: skipped.title })
    : words.point({ n: turn + 1, scene: scene.title, said: said ?? '' });

const SceneTitles = ({ debrief }: { debrief: Debrief }) => (
  <div class="scene-titles" aria-hidden="true">
    {stretchesIn(debrief.course).map(({ id, title, from, to }) => (
      <span key={`${id} ${from}`} style={{ left: `${from}%`, width: `${to - from}%` }}>
        {title}
      </span>
    ))}
  </div>
);

type OpenProps = {
  debrief: Debrief;
  turn: number;
  withheld: ReadonlySet<number>;
  choose(turn: number | undefined): void;
};

/** At either end it does nothing, and keeps the focus that it has. */
const Step = ({ name, off, go }: { name: string; off: boolean; go: () => void }) => (
  <button type="button" class="small" aria-disabled={off} onClick={() => !off && go()}>
    {name}
  </button>
);

const OpenPoint = ({ debrief: { course, walked }, turn, withheld, choose }: OpenProps) => {
  const point = course.points[turn];
  const one = walked[turn];
  if (!point || !one) return null;
  const last = course.points.length - 1;
  return (
    <>
      <h4>{`${strings.debrief.choice({ n: turn + 1 })} · ${point.scene.title}`}</h4>
      <p class="quote">
        {one.said ?? (one.skipped && strings.debrief.skipped({ title: one.skipped.title }))}
      </p>
      {withheld.has(turn) ? <p>{words.withheld}</p> : <CourseReasons point={point} />}
      <p class="row on-screen">
        <Step name={words.before} off={turn === 0} go={() => choose(turn - 1)} />
        <Step name={words.next} off={turn === last} go={() => choose(turn + 1)} />
        <button
          type="button"
          class="quiet small"
          onClick={() => {
            focusOpenPoint();
            choose(undefined);
          }}
        >
          {words.close}
        </button>
      </p>
    </>
  );
};

type Props = { debrief: Debrief; withheld: ReadonlySet<number> };

export const CourseGraph = ({ debrief, withheld }: Props) => {
  const [open, choose] = useState<number | undefined>(undefined);
  const { course, walked, moments } = debrief;
  const drawn = { course, open, moments: moments.map(({ turn }) => turn) };
  return (
    <div class="course sheet">
      <h3>{words.title}</h3>
      <div class="graph">
        <CoursePlot meter="safety" {...drawn} />
        <CoursePlot meter="trust" {...drawn} />
        <SceneTitles debrief={debrief} />
        <CoursePoints course={course} names={walked.map(nameOf)} open={open} choose={choose} />
      </div>
      <p class="small-words on-screen">{words.hint}</p>
      <div id="course-reasons" class="course-reasons" aria-live="polite">
        {open !== undefined && (
          <OpenPoint debrief={debrief} turn={open} withheld={withheld} choose={choose} />
        )}
      </div>
      <CourseMarks debrief={debrief} />
      <CourseTable course={course} walked={walked} withheld={withheld} />
    </div>
  );
};
