// Help: when not to use this, leaving in a hurry, what is kept, the keys.
// Must not know: who hosts.
import { KeyTable } from '../settings/keyTable.tsx';
import { Page } from '../shell/page.tsx';
import { strings } from '../strings.ts';
import { HelpText } from './helpText.tsx';

const words = strings.help;

export const HelpPage = () => (
  <Page title={words.title}>
    <section class="prose">
      <h2>{strings.care.notUseTitle}</h2>
      <HelpText />
      <h2>{words.leaveTitle}</h2>
      <p>{words.leave}</p>
      <p>{words.leaveHistory}</p>
      <h2>{words.keptTitle}</h2>
      <p>{words.kept}</p>
      <h2>{strings.keys.title}</h2>
      <KeyTable />
    </section>
  </Page>
);
