// Something could not be had: one sentence and a way on.
// Must not know: why; the console has the detail.
import type { Problem } from '../ports.ts';
import { Page } from '../shell/page.tsx';
import { strings } from '../strings.ts';

export const ProblemPage = ({ problem }: Problem) => (
  <Page title={strings.site.name}>
    <p class="notice" role="alert">
      {strings.problems[problem]}
    </p>
    <p class="row">
      <a class="button main" href="#/">
        {strings.site.backToLibrary}
      </a>
      {problem === 'not-loaded' && (
        <button type="button" onClick={() => location.reload()}>
          {strings.site.tryAgain}
        </button>
      )}
    </p>
  </Page>
);
