// What there is to draw, read from the art itself: people, kinds of room, loose things. For the gallery.
// Must not know: stories, or how any of it is drawn.

const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

const named = (paths: object, pattern: RegExp): string[] =>
  unique(Object.keys(paths).flatMap((path) => path.match(pattern)?.[1] ?? []));

/** Every person with a sheet of their own. */
export const FIGURES = named(import.meta.glob('../../assets/people/*.webp'), /\/([a-z-]+)\.webp$/);

/** Every kind of room with a wall. */
export const KINDS = named(
  import.meta.glob('../../assets/rooms/*/wall.webp'),
  /\/([a-z-]+)\/wall\.webp$/,
);

/** Everything that may be left lying. */
export const THINGS_DRAWN = named(
  import.meta.glob('../../assets/things/*.webp'),
  /\/([a-z0-9-]+)\.webp$/,
);
