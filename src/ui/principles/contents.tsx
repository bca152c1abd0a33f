// The table of contents of the small guide: a press moves focus to the chapter.
// Must not know: what the chapters say.
import { goTo } from '../shell/goTo.ts';
import { strings } from '../strings.ts';

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
