// One button for each choice, laid over the graph: one stop for Tab, the arrow keys go from point to point.
// Must not know: where a line stands, or why.
import { useRef, useState } from 'preact/hooks';
import type { Course } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import { acrossOf } from './courseShape.ts';

const words = strings.course;

/** Where a key leads to from point `at`, among `count`; undefined for a key that leads nowhere. */
export const pointAfter = (key: string, at: number, count: number): number | undefined => {
  const places: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  const place = places[key];
  return place === undefined ? undefined : Math.min(count - 1, Math.max(0, place));
};

type Props = {
  course: Course;
  /** the name of each point, in order */
  names: readonly string[];
  open: number | undefined;
  choose(turn: number): void;
};

/** For whoever closes what it opened. */
export const focusOpenPoint = (): void =>
  document.querySelector<HTMLElement>('.points [aria-expanded="true"]')?.focus();

export const CoursePoints = ({ course, names, open, choose }: Props) => {
  const group = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const here = open ?? stop;
  // whoever closes what was open goes on from there
  if (here !== stop) setStop(here);
  const go = (event: KeyboardEvent): void => {
    const next = pointAfter(event.key, here, names.length);
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    if (open !== undefined) choose(next);
    group.current?.querySelectorAll('button')[next]?.focus();
  };
  const width = 100 / Math.max(1, names.length);
  return (
    <div ref={group} class="points" role="group" aria-label={words.points} onKeyDown={go}>
      {names.map((name, at) => (
        <button
          key={at}
          type="button"
          tabIndex={at === here ? 0 : -1}
          aria-label={name}
          aria-expanded={at === open}
          aria-controls="course-reasons"
          style={{ left: `${acrossOf(at + 1, course) - width / 2}%`, width: `${width}%` }}
          onClick={() => choose(at)}
        />
      ))}
    </div>
  );
};
