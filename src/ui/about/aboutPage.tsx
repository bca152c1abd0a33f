// What this is and what it refuses to be.
// Must not know: versions.
import { Page } from '../shell/page.tsx';
import { strings } from '../strings.ts';

const words = strings.about;

export const AboutPage = () => (
  <Page title={words.title}>
    <section class="prose">
      <p>{words.what}</p>
      <p>{words.principles}</p>
      <p>{words.refuses}</p>
      <p>{strings.library.practice}</p>
      <p>{words.free}</p>
    </section>
  </Page>
);
