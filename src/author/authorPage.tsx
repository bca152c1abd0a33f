// #/author: a story open on the desk, with everything in sight that a player never sees.
// Must not know: how a story is compiled, drawn or fetched.
import { useComputed, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { usePorts } from '../ui/context.ts';
import { go } from '../ui/navigation.ts';
import { Picture } from '../ui/play/picture.tsx';
import { playFragment } from '../ui/route.ts';
import { Page } from '../ui/shell/page.tsx';
import './author.css';
import { Bench, type Lying } from './bench.ts';
import type { Desk } from './desk.ts';
import { followDev } from './devFeed.ts';
import { FindingsSection } from './findingsSection.tsx';
import { JumpSection } from './jumpSection.tsx';
import { OpenSection } from './openSection.tsx';
import { OutcomesSection } from './outcomesSection.tsx';
import type { AuthorPorts } from './ports.ts';
import { ReadingsSection } from './readingsSection.tsx';
import { SourceSection } from './sourceSection.tsx';
import { strings } from '../ui/strings.ts';
import { TalkSection } from './talkSection.tsx';

const words = strings.openStory;

const useBench = (ports: AuthorPorts): Bench => {
  const bench = useMemo(() => new Bench(ports), [ports]);
  useEffect(() => {
    const stop = followDev({ stories: bench.hearStories, feeds: bench.hearFeeds });
    return () => {
      stop();
      bench.letProofGo();
    };
  }, [bench]);
  return bench;
};

type Own = NonNullable<Lying['own']>;

/** A file of one's own: played as a reader would, and saved with the ids that it got. */
const OwnWays = ({ name, own, ports }: { name: string; own: Own; ports: AuthorPorts }) => {
  const { saveFile } = usePorts();
  const { story } = own;
  return (
    <section class="own-ways" aria-label={words.play}>
      {story && (
        <>
          <button
            type="button"
            class="main"
            onClick={() => {
              ports.adopt(story);
              go(playFragment(story.id));
            }}
          >
            {words.play}
          </button>
          <p class="small-words">{words.playHint}</p>
        </>
      )}
      {own.idsGiven > 0 && (
        <>
          <p>{words.idsGiven({ n: own.idsGiven })}</p>
          <button type="button" onClick={() => saveFile(name, own.text)}>
            {words.saveIds}
          </button>
        </>
      )}
    </section>
  );
};

const Scene = ({ desk, picture }: { desk: Desk; picture: AuthorPorts['picture'] }) => {
  const newest = useComputed(() => desk.view.value?.moment.fresh.at(-1));
  useSignalEffect(() => {
    if (newest.value) picture.apply(newest.value.stage);
  });
  const { settings } = usePorts();
  const sentence = newest.value?.picture ?? '';
  return (
    <>
      {settings.value.picture && (
        <div class="desk-picture">
          <Picture
            attach={picture.attachPicture}
            state={picture.picture.value}
            progress={picture.pictureProgress.value}
            sentence={sentence}
          />
        </div>
      )}
      <p class="small-words">{sentence}</p>
    </>
  );
};

const DeskSection = ({ desk, ports }: { desk: Desk; ports: AuthorPorts }) => {
  const view = desk.view.value;
  if (!view) return <p role="alert">{desk.trouble.value?.message}</p>;
  return (
    <div class="desk">
      <div class="desk-left">
        <Scene desk={desk} picture={ports.picture} />
        <TalkSection desk={desk} view={view} />
        <OutcomesSection desk={desk} view={view} outcomesAt={ports.outcomesAt} />
      </div>
      <div class="desk-right">
        <SourceSection files={desk.sources} place={view.place} />
        <ReadingsSection talk={view.talk} />
      </div>
    </div>
  );
};

/** What is tried is the version before: seen wherever the writer has scrolled to, with the first thing to mend. */
const Stale = ({ findings }: Pick<Lying, 'findings'>) => {
  const first = findings.find(({ severity }) => severity === 'error');
  if (!first) return null;
  const { file, line, message, mend } = first;
  return (
    <aside class="stale" aria-label={words.stillOld}>
      <p>{words.stillOld}</p>
      <p lang="en" dir="ltr">
        <code>{`${file}:${line}`}</code> {message} {mend}
      </p>
    </aside>
  );
};

export const AuthorPage = ({ ports }: { ports: AuthorPorts }) => {
  const bench = useBench(ports);
  const lying = bench.lying.value;
  return (
    <Page title={strings.author.title}>
      <div class="author">
        <p class="lead">{strings.author.lead}</p>
        <OpenSection bench={bench} catalogue={ports.catalogue} />
        {lying && <FindingsSection findings={lying.findings} proof={lying.proof} />}
        {lying?.own && <OwnWays name={lying.name} own={lying.own} ports={ports} />}
        {lying?.desk && <JumpSection key={lying.name} desk={lying.desk} />}
        {lying?.desk && <DeskSection desk={lying.desk} ports={ports} />}
        {lying?.desk && !lying.proof && <Stale findings={lying.findings} />}
      </div>
    </Page>
  );
};
