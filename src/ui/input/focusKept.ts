// Focus is never lost: when what had it goes away and nobody has said where it goes, it goes to what can be done next.
// Must not know: which page stands.

/** In this order: the next line, the options, what follows an ending, the heading. */
const NEXT = ['dialog[open] h2', '.continue', '[role=group].options', '.end-card', 'main h1'];

const home = (page: Document): HTMLElement | undefined => {
  for (const selector of NEXT) {
    const found = page.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
};

/** Until the answer is called. A person who clicks beside everything has let focus go; it stays so. */
export const keepFocus = (page: Document): (() => void) => {
  let last: Element | undefined;
  const got = (event: FocusEvent): void => {
    last = event.target instanceof Element ? event.target : undefined;
  };
  const look = (): void => {
    if (page.activeElement !== page.body || last === undefined || last.isConnected) return;
    last = undefined;
    home(page)?.focus({ preventScroll: true });
  };
  const watch = new MutationObserver(look);
  page.addEventListener('focusin', got);
  watch.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', got);
    watch.disconnect();
  };
};
