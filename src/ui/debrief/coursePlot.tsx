// One meter drawn over the turns: its bands by name, its line, the scenes, the moments and the point that is open.
// Must not know: reasons. Trust is a solid line and safety a dashed one, so that paper needs no colour.
import type { Meter } from '#domain/courseMarks';
import type { Course } from '#domain/debriefTypes';
import { strings } from '../strings.ts';
import { dotsOf, edgesOf, type Dot, lowestOf, middlesOf, pathOf, scenesOf } from './courseShape.ts';

const words = strings.course;

/** What a listener hears in place of the drawing. */
const pictureOf = (meter: Meter, course: Course): string => {
  const bands = words.bands[meter];
  const last = course.points.at(-1) ?? course.start;
  const lowest = lowestOf(meter, course);
  const [from, to] = [bands[course.start.bands[meter]], bands[last.bands[meter]]];
  const whole =
    from === to
      ? words.pictureHeld({ meter: words[meter], band: from })
      : words.picture({ meter: words[meter], from, to });
  if (!lowest || lowest.bands[meter] >= Math.min(course.start.bands[meter], last.bands[meter]))
    return whole;
  const low = bands[lowest.bands[meter]];
  return `${whole} ${words.pictureTurns({ low, n: lowest.turn + 1 })}`;
};

const pin = ({ x, y }: Dot): string => `M${x.toFixed(2)} ${y.toFixed(2)}h0`;

type Props = {
  meter: Meter;
  course: Course;
  /** positions of the moments told below */
  moments: readonly number[];
  open: number | undefined;
};

const Lines = ({ meter, course, moments, open }: Props) => {
  const dots = dotsOf(meter, course);
  const at = (turn: number): string => {
    const dot = dots[turn + 1];
    return dot ? pin(dot) : '';
  };
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      role="img"
      aria-label={pictureOf(meter, course)}
    >
      {edgesOf(meter).map((y) => (
        <path key={y} class="edge" d={`M0 ${y}H100`} />
      ))}
      {scenesOf(course).map((x) => (
        <path key={x} class="scene-edge" d={`M${x.toFixed(2)} 0V100`} />
      ))}
      <path class="course-line" d={pathOf(dots)} />
      {moments.map((turn) => (
        <path key={turn} class="moment-dot" d={at(turn)} />
      ))}
      {open !== undefined && <path class="open-dot" d={at(open)} />}
    </svg>
  );
};

export const CoursePlot = (props: Props) => {
  const { meter, course } = props;
  const end = dotsOf(meter, course).at(-1);
  return (
    <figure class={`plot ${meter}`}>
      <figcaption>{words.asks[meter]}</figcaption>
      <div class="band-names" aria-hidden="true">
        {middlesOf(meter).map(({ band, y }) => (
          <span key={band} style={{ top: `${y}%` }}>
            {words.bands[meter][band]}
          </span>
        ))}
      </div>
      <Lines {...props} />
      <div class="line-end" aria-hidden="true">
        <span style={{ top: `${end?.y ?? 50}%` }}>{words[meter]}</span>
      </div>
    </figure>
  );
};
