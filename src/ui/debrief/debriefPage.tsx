// The debrief, in the order of the story bible, section 6. It prints on paper without colour.
// Must not know: meters. No number of theirs, no score, no share of anything stands here.
import type { Debrief } from '#domain/debriefTypes';
import { HelpText } from '../help/helpText.tsx';
import type { DebriefFace, Parted } from '../ports.ts';
import { Page } from '../shell/page.tsx';
import { strings } from '../strings.ts';
import '../style/debrief.css';
import { KeepOrShare } from './keepOrShare.tsx';
import { LedgerSection } from './ledgerSection.tsx';
import { LineToTry } from './lineToTry.tsx';
import { Moments } from './moments.tsx';
import type { Origin } from './origin.ts';
import { PrinciplesSection } from './principlesSection.tsx';
import { Turns } from './turns.tsx';

const words = strings.debrief;

const Opening = ({ debrief, title }: { debrief: Debrief; title: string }) => {
  const dealt = debrief.walked.filter((turn) => turn.dealt).length;
  return (
    <>
      <p class="lead">
        {debrief.ending ? words.ending(title, debrief.ending.title) : words.open(title)}
      </p>
      {debrief.ending?.reading !== undefined && <p>{debrief.ending.reading}</p>}
      <p class="quiet-words">{words.standing}</p>
      {dealt > 0 && <p class="quiet-words">{words.dealt(dealt)}</p>}
    </>
  );
};

const partedWords = ({ kept, of, olderStory }: Parted): string =>
  (olderStory ? words.partedStory : words.partedMisfit)(kept, of);

/** What to know of this record before anything else: whose it is, and how far it could be followed. */
const Beforehand = ({ face: { shared, parted } }: { face: DebriefFace }) => (
  <>
    {shared && <p class="notice">{words.shared}</p>}
    {parted && <p class="notice">{partedWords(parted)}</p>}
  </>
);

/** Left for safety: no word about how anybody did, and where help is. */
const Stopped = () => (
  <section class="notice">
    <p>{words.stopped}</p>
    <HelpText />
  </section>
);

const OwnPart = ({ debrief, origin }: { debrief: Debrief; origin: Origin }) => (
  <>
    <Moments moments={debrief.moments} origin={origin} />
    <LedgerSection ledger={debrief.ledger} />
    <div class="two-columns">
      <PrinciplesSection
        title={words.practised}
        none={words.practisedEmpty}
        notes={debrief.practised}
      />
      <PrinciplesSection
        title={words.reached}
        none={words.reachedEmpty}
        notes={debrief.reachedFor}
      />
    </div>
  </>
);

const NotYours = ({ sentences }: { sentences: readonly string[] }) => (
  <section aria-label={words.notYours}>
    <h2>{words.notYours}</h2>
    {sentences.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </section>
);

export const DebriefPage = ({ face }: { face: DebriefFace }) => {
  const { debrief, scenario, talk } = face;
  const origin = { scenario: scenario.id, talk };
  return (
    <Page title={words.title}>
      <div class="debrief">
        <Beforehand face={face} />
        <Opening debrief={debrief} title={scenario.title} />
        {debrief.stopped ? <Stopped /> : <OwnPart debrief={debrief} origin={origin} />}
        <NotYours sentences={debrief.notYours} />
        {debrief.lineToTry && <LineToTry line={debrief.lineToTry} origin={origin} />}
        <Turns walked={debrief.walked} origin={origin} />
        <KeepOrShare text={face.text} link={face.link} />
      </div>
    </Page>
  );
};
