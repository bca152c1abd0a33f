// What there is to draw, read from the art itself: people, kinds of room, loose things. For the gallery.
// Must not know: stories, or how any of it is drawn.
import people from '../../assets/people/people.anchors.json';
import things from '../../assets/rooms/things.json';

const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** Every person with a head. */
export const FIGURES = unique(
  Object.keys(people.at).flatMap((frame) => frame.match(/^(.+)\/head$/)?.[1] ?? []),
);

/** Somebody's hands are drawn reaching for the other. */
export const TOUCH_IS_DRAWN = Object.keys(people.at).some((frame) => frame.includes('/touch-'));

const walls = import.meta.glob('../../assets/rooms/*/wall.webp');

/** Every kind of room with a wall. */
export const KINDS = unique(Object.keys(walls).flatMap((path) => path.split('/').at(-2) ?? []));

/** Everything that may be left lying; parts of rooms are none. */
export const THINGS_DRAWN = unique(
  Object.keys(things.frames).filter((name) => !name.startsWith('part/')),
);
