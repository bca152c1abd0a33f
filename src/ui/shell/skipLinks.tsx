// The first things that Tab reaches: to the content, to when not to use this, and away. Seen when they have focus.
// Must not know: what the content is. Links by role, though the address names the page and cannot name a place on it.
import { strings } from '../strings.ts';
import { usePorts } from '../context.ts';

const words = strings.skip;

/** The heading of the page, or whatever waits for the person on it. */
const toContent = (event: Event): void => {
  event.preventDefault();
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
};

export const SkipLinks = () => {
  const { exit, leave } = usePorts();
  return (
    <nav class="skip-links" aria-label={words.links}>
      <a href={location.hash || '#/'} onClick={toContent}>
        {words.content}
      </a>
      <a href="#/help/when-not-to-use">{words.notUse}</a>
      <a
        href={exit}
        rel="nofollow noreferrer"
        onClick={(event) => {
          event.preventDefault();
          leave();
        }}
      >
        {words.leave}
      </a>
    </nav>
  );
};
