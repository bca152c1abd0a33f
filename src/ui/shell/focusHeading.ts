// Where focus goes when a page opens: its heading, so that a screen reader says where we are.
// Must not know: which page.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A ref for a heading with tabIndex -1; focused when it first appears, unless the whole document is just opening. */
export const useFocusHeading = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.body.dataset['opened']) heading.current?.focus({ preventScroll: true });
    document.body.dataset['opened'] = 'yes';
    window.scrollTo(0, 0);
  }, []);
  return heading;
};
