// Where focus goes when a page opens: its heading, so that a screen reader says where we are.
// Must not know: which page.
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A ref for a heading with tabIndex -1; focused when it first appears, unless the whole document is just opening, and
 * not while the page only holds another one's place.
 */
export const useFocusHeading = (waiting: boolean) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (waiting) return;
    if (document.body.dataset['opened']) heading.current?.focus({ preventScroll: true });
    document.body.dataset['opened'] = 'yes';
    window.scrollTo(0, 0);
  }, [waiting]);
  return heading;
};
