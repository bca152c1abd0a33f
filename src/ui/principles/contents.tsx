// The table of contents of the small guide: a press moves focus to the chapter.
// Must not know: what the chapters say.
import { strings } from '../strings.ts';

/** Scrolls to the heading of that id and gives it focus; the fragment stays, for it names the page. */
export const goTo = (id: string): void => {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
};

type Props = { parts: readonly { id: string; title: string }[] };

export const Contents = ({ parts }: Props) => (
  <nav class="contents" aria-label={strings.principles.contents}>
    <ol>
      {parts.map(({ id, title }) => (
        <li key={id}>
          <button type="button" class="link" onClick={() => goTo(id)}>
            {title}
          </button>
        </li>
      ))}
    </ol>
  </nav>
);
