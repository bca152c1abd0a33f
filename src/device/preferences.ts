// What the device asks for on a person's behalf, now and whenever it changes its mind: less movement, more contrast.
// Must not know: what moves, or which colours there are.

const following =
  (query: string) =>
  (tell: (wanted: boolean) => void): (() => void) => {
    const media = matchMedia(query);
    const changed = (): void => tell(media.matches);
    changed();
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  };

/** Calls back at once and at every change, until the answer is called. */
export const followReducedMotion = following('(prefers-reduced-motion: reduce)');

/** As above. */
export const followMoreContrast = following('(prefers-contrast: more)');
