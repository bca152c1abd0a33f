// Moves focus to a heading on the same page: the address names the page, so it cannot name a place on it as well.
// Must not know: which heading.

/** Does nothing where there is no element of that id. */
export const goTo = (id: string): void => {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};
