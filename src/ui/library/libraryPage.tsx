// The library: what this is and is not, when not to use it, and the stories. Nothing stands in the way of playing.
// Must not know: stories' text, or how talks are kept.
import { useEffect, useState } from 'preact/hooks';
import type { Kept as KeptTalks } from '#app/ports';
import { usePorts } from '../context.ts';
import { HelpText } from '../help/helpText.tsx';
import { Page } from '../shell/page.tsx';
import { strings } from '../strings.ts';
import '../style/library.css';
import { GoOnCard } from '../saves/goOnCard.tsx';
import { NewVersion } from './newVersion.tsx';
import { newestWaiting, newestOpen, whereYouWere } from './newest.ts';
import { ScenarioArticle } from './scenarioArticle.tsx';

const words = strings.library;

/** What is kept, read once when the page opens. */
const useKept = (): KeptTalks | undefined => {
  const { kept } = usePorts();
  const [found, setFound] = useState<KeptTalks | undefined>(undefined);
  useEffect(() => {
    void kept.list().then(setFound);
  }, [kept]);
  return found;
};

const Notices = ({ kept, lost }: { kept: KeptTalks | undefined; lost: boolean }) => {
  const { settingsReset, care } = usePorts();
  const said = [
    lost && strings.site.lost,
    settingsReset && strings.site.settingsReset,
    kept && !kept.lasting && !care.value.keepNothing && strings.site.notLasting,
    kept && kept.setAside > 0 && strings.site.setAside({ n: kept.setAside }),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <div role="status">
      {said.map((sentence) => (
        <p key={sentence} class="notice">
          {sentence}
        </p>
      ))}
    </div>
  );
};

/** One press from where the person was. */
const GoOn = ({ kept }: { kept: KeptTalks | undefined }) => {
  const { catalogue } = usePorts();
  const talk = whereYouWere(
    kept?.talks ?? [],
    catalogue.map(({ id }) => id),
  );
  const card = catalogue.find(({ id }) => id === talk?.scenario);
  return talk && card ? <GoOnCard talk={talk} card={card} /> : null;
};

const Practice = () => (
  <section class="practice" aria-labelledby="practice">
    <div>
      <h2 id="practice">{words.practiceTitle}</h2>
      <p>{words.practice}</p>
    </div>
    <details id="not-use">
      <summary>{strings.care.notUseTitle}</summary>
      <HelpText />
    </details>
  </section>
);

export const LibraryPage = ({ lost }: { lost: boolean }) => {
  const { catalogue } = usePorts();
  const kept = useKept();
  return (
    <Page title={words.title}>
      <p class="lead">
        {words.lead} <a href="#/room">{words.group}</a>
      </p>
      <NewVersion />
      <Notices kept={kept} lost={lost} />
      <GoOn kept={kept} />
      <div class="library">
        <section class="stories" aria-label={words.scenarios}>
          {catalogue.map((card) => (
            <ScenarioArticle
              key={card.id}
              card={card}
              begun={newestOpen(kept?.talks ?? [], card.id) !== undefined}
              waiting={newestWaiting(kept?.talks ?? [], card.id)}
            />
          ))}
        </section>
        <Practice />
      </div>
    </Page>
  );
};
