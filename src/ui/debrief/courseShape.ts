// The shape of the graph: where points stand between 0 and 100 across and down, and the line through them.
// Must not know: colours, words, how large it is drawn. No number of it is ever shown.
import type { Band } from '#domain/band';
import type { Meter } from '#domain/courseMarks';
import { FACTORS } from '#domain/factors';
import type { Course, CoursePoint, Standing } from '#domain/debriefTypes';

export type Dot = { x: number; y: number };

const TOP = 10_000;

/** Lower edges of the four bands in hundredths. Flooded begins under its edge and lasts a little above it. */
const EDGES: Readonly<Record<Meter, readonly number[]>> = {
  trust: [0, ...FACTORS.bands.trust],
  safety: [0, FACTORS.flood.enter, ...FACTORS.bands.safety],
};

/** Across: the start stands at the left edge, the last point at the right one. */
export const acrossOf = (at: number, course: Course): number =>
  course.points.length === 0 ? 0 : (100 * at) / course.points.length;

const downOf = (hundredths: number): number => 100 - (100 * hundredths) / TOP;

const standingsOf = ({ start, points }: Course): readonly Standing[] => [start, ...points];

export const dotsOf = (meter: Meter, course: Course): readonly Dot[] =>
  standingsOf(course).map((standing, at) => ({
    x: acrossOf(at, course),
    y: downOf(standing[meter]),
  }));

export const pathOf = (dots: readonly Dot[]): string =>
  dots.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('');

/** Each band's lower edge, measured down from the top. */
export const edgesOf = (meter: Meter): readonly number[] => EDGES[meter].map(downOf);

/** The middle of each band, measured down from the top, for its name. */
export const middlesOf = (meter: Meter): readonly { band: Band; y: number }[] =>
  ([0, 1, 2, 3] as const).map((band) => {
    const from = EDGES[meter][band] ?? 0;
    const to = EDGES[meter][band + 1] ?? TOP;
    return { band, y: downOf((from + to) / 2) };
  });

/** The first decision of each scene but the first, across. */
export const scenesOf = (course: Course): readonly number[] =>
  course.points.flatMap(({ scene }, at) => {
    const before = course.points[at - 1];
    return before && before.scene.id !== scene.id ? [acrossOf(at, course)] : [];
  });

/** Where each scene's title stands: its id, title, and the stretch across that it takes. */
export const stretchesIn = (
  course: Course,
): readonly { id: string; title: string; from: number; to: number }[] => {
  const starts = course.points.flatMap((point, at) =>
    course.points[at - 1]?.scene.id === point.scene.id ? [] : [{ point, at }],
  );
  return starts.map(({ point, at }, index) => ({
    ...point.scene,
    from: acrossOf(at, course),
    to: acrossOf(starts[index + 1]?.at ?? course.points.length, course),
  }));
};

/** The lowest point of a meter; the earlier among equals. */
export const lowestOf = (meter: Meter, { points }: Course): CoursePoint | undefined =>
  points.toSorted((a, b) => a[meter] - b[meter] || a.turn - b.turn)[0];
