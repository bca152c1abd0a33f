// The list of contents at the head of the debrief. The address names the talk, so going to a section moves focus instead.
// Must not know: what a section says.
import { goTo } from '../shell/goTo.ts';
import { strings } from '../strings.ts';
import type { DebriefSection } from './section.ts';

export const Contents = ({ sections }: { sections: readonly DebriefSection[] }) => (
  <nav class="contents on-screen" aria-label={strings.debrief.contents}>
    <ol role="list">
      {sections.map(({ id, title }) => (
        <li key={id}>
          <button type="button" class="quiet" onClick={() => goTo(id)}>
            {title()}
          </button>
        </li>
      ))}
    </ol>
  </nav>
);
