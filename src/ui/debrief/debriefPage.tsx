// The debrief: what to know beforehand, how it ended, and its sections in order. It prints on paper without colour.
// Must not know: what a section says. No number of a meter, no score, no share of anything stands here.
import { usePorts } from '../context.ts';
import type { DebriefFace, Parted } from '../ports.ts';
import { Page } from '../shell/page.tsx';
import { HelpText } from '../help/helpText.tsx';
import { useSpokenPrinciples } from '../principles/principleWords.ts';
import { strings } from '../strings.ts';
import { StoryLanguage } from '../told.tsx';
import '../style/debrief.css';
import '../style/transcript.css';
import '../style/course.css';
import { Contents } from './contents.tsx';
import { OnePage } from './onePage.tsx';
import { usePrinting } from './printing.ts';
import { useReflecting } from './reflecting.ts';
import type { DebriefSection, SectionProps } from './section.ts';
import { SECTIONS } from './sections.ts';

const words = strings.debrief;

const Opening = ({ face: { debrief, scenario } }: { face: DebriefFace }) => {
  const dealt = debrief.walked.filter((turn) => turn.dealt).length;
  const { ending } = debrief;
  return (
    <div class="ending">
      <p class="lead">
        {ending
          ? words.ending({ story: scenario.title, title: ending.title })
          : words.open({ story: scenario.title })}
      </p>
      {ending?.reading !== undefined && <p>{ending.reading}</p>}
      <p class="quiet-words">{words.standing}</p>
      {dealt > 0 && <p class="quiet-words">{words.dealt({ n: dealt })}</p>}
    </div>
  );
};

const partedWords = ({ kept, of, olderStory }: Parted): string =>
  (olderStory ? words.partedStory : words.partedMisfit)({ kept, of });

/** What to know of this record before anything else: whose it is, and how far it could be followed. */
const Beforehand = ({ face: { shared, parted, newerStory } }: { face: DebriefFace }) => (
  <>
    {shared && <p class="notice">{words.shared}</p>}
    {parted && <p class="notice">{partedWords(parted)}</p>}
    {newerStory && <p class="notice">{words.newerStory}</p>}
  </>
);

/** Left for safety: no word about how anybody did, and where help is. */
const Stopped = () => (
  <div class="notice">
    <p>{words.stopped}</p>
    <HelpText />
  </div>
);

const Section = ({ section, ...given }: SectionProps & { section: DebriefSection }) => {
  const { id, title, screenOnly, Body } = section;
  return (
    <section class={screenOnly ? 'on-screen' : undefined} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title()}
      </h2>
      <Body {...given} />
    </section>
  );
};

export const DebriefPage = ({ face }: { face: DebriefFace }) => {
  useSpokenPrinciples();
  const reflecting = useReflecting(face);
  const { catalogue } = usePorts();
  const card = catalogue.find(({ id }) => id === face.scenario.id);
  const { printing, print } = usePrinting();
  const given = { face, reflecting, print };
  const sections = SECTIONS.filter(({ isFor }) => isFor?.(face.debrief) ?? true);
  return (
    <StoryLanguage.Provider value={card?.language}>
      <Page title={words.title}>
        {printing === 'one-page' && <OnePage {...given} />}
        <div class={printing === 'one-page' ? 'debrief not-printed' : 'debrief'}>
          <Beforehand face={face} />
          <Opening face={face} />
          {face.debrief.stopped && <Stopped />}
          <Contents sections={sections} />
          {sections.map((section) => (
            <Section key={section.id} section={section} {...given} />
          ))}
        </div>
      </Page>
    </StoryLanguage.Provider>
  );
};
