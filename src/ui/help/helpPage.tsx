// Help: when not to use this, doors to other people, leaving in a hurry and what it cannot do, what is kept, the keys.
// Must not know: who hosts.
import { useEffect } from 'preact/hooks';
import { KeyTable } from '../settings/keyTable.tsx';
import { goTo } from '../shell/goTo.ts';
import { Page } from '../shell/page.tsx';
import { strings } from '../strings.ts';
import '../style/help.css';
import { Doors } from './doors.tsx';

const words = strings.help;
const care = strings.care;

const NotUse = () => (
  <>
    <h2 id="when-not-to-use" tabIndex={-1}>
      {care.notUseTitle}
    </h2>
    <p>{care.notUse}</p>
    <p>{care.notUseHarm}</p>
    <h2>{care.findHelp}</h2>
    <p>{strings.helpPage.lead}</p>
  </>
);

const Leaving = () => (
  <>
    <h2>{words.leaveTitle}</h2>
    <p>{words.leave}</p>
    <h2 id="cannot" tabIndex={-1}>
      {strings.cannot.title}
    </h2>
    <ul class="plain-list">
      {Object.values(strings.cannot.list).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
    <p>{strings.cannot.advice}</p>
  </>
);

/** `at`: the id of a heading to begin at. */
export const HelpPage = ({ at }: { at: string | undefined }) => {
  useEffect(() => {
    if (at !== undefined) goTo(at);
  }, [at]);
  return (
    <Page title={words.title}>
      <section class="prose">
        <NotUse />
        <Doors />
        <Leaving />
        <h2>{words.keptTitle}</h2>
        <p>
          {words.kept} <a href="#/kept">{strings.site.kept}</a>
        </p>
        <h2>{strings.keys.title}</h2>
        <KeyTable />
      </section>
    </Page>
  );
};
