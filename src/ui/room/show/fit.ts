// Words as large as they fit: a long passage is set smaller, so that the room reads all of it and nobody has to scroll.
// Must not know: what the words say.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Shares of the usual size, and whether the words take room from the picture; the smallest is as large as on a page. */
const STEPS = [
  { share: 1, long: false },
  { share: 0.9, long: false },
  ...[0.9, 0.8, 0.72, 0.64, 0.56].map((share) => ({ share, long: true })),
];

/** The first step with which nothing has to be scrolled, or else the last. */
const fit = (place: HTMLElement): void => {
  STEPS.some(({ share, long }) => {
    place.style.setProperty('--fit', String(share));
    place.toggleAttribute('data-long', long);
    return place.scrollHeight <= place.clientHeight;
  });
};

/** Anew when the window changes, and when one of `now` does; read from the top. */
export const useFit = (column: RefObject<HTMLElement | null>, now: readonly unknown[]): void => {
  useLayoutEffect(() => {
    const place = column.current;
    if (!place) return undefined;
    fit(place);
    place.scrollTop = 0;
    const watch = new ResizeObserver(() => fit(place));
    watch.observe(place);
    return () => watch.disconnect();
  }, now);
};
