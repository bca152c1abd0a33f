// Whether the device asks for less movement, now and whenever it changes its mind.
// Must not know: what moves.

const QUERY = '(prefers-reduced-motion: reduce)';

/** Calls back at once and at every change, until the answer is called. */
export const followReducedMotion = (tell: (reduced: boolean) => void): (() => void) => {
  const media = matchMedia(QUERY);
  const changed = (): void => tell(media.matches);
  changed();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};
