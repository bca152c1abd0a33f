// A small guide that can be read by itself: feelings, breaches, takeaways, principles, questions, and one's own practice.
// Must not know: how stories are fetched or talks replayed.
import { useEffect, useState } from 'preact/hooks';
import type { Companion } from '#domain/companion';
import type { PracticeNote } from '#domain/practice';
import { usePorts } from '../context.ts';
import { goTo } from '../shell/goTo.ts';
import { Page } from '../shell/page.tsx';
import { languageNow, strings } from '../strings.ts';
import '../style/principles.css';
import { Breaches, Feelings } from './breaking.tsx';
import { CHAPTERS, type Chapter } from './chapters.ts';
import { Contents } from './contents.tsx';
import { Entry, entryId } from './entry.tsx';
import { PracticeRecord } from './practiceRecord.tsx';
import { fetchPrinciples, principleIn, useSpokenPrinciples } from './principleWords.ts';

const words = strings.principles;

type Known = { companions: readonly Companion[]; practice: readonly PracticeNote[] };

/** The guide is there at once; what stories and talks add to it comes after. */
const useKnown = (): Known => {
  const { companions, practice } = usePorts();
  const language = languageNow();
  const [known, setKnown] = useState<Known>({ companions: [], practice: [] });
  useEffect(() => {
    void Promise.all([companions(), practice()]).then(([beside, notes]) =>
      setKnown({ companions: beside, practice: notes }),
    );
  }, [companions, practice, language]);
  return known;
};

const chapterId = (at: number): string => `chapter-${at + 1}`;

/** The guide's section, in the language of the moment. */
const titleOf = ({ title, entries: [first] }: Chapter): string =>
  first ? principleIn(first.id).section : title;

const ChapterOf = ({ chapter, at, known }: { chapter: Chapter; at: number; known: Known }) => {
  const { catalogue } = usePorts();
  return (
    <section class="chapter" aria-labelledby={chapterId(at)}>
      <h2 id={chapterId(at)} tabIndex={-1}>
        {titleOf(chapter)}
      </h2>
      {chapter.entries.map((entry) => (
        <Entry
          key={entry.id}
          entry={principleIn(entry.id)}
          companions={known.companions}
          catalogue={catalogue}
          note={known.practice.find(({ id }) => id === entry.id)}
        />
      ))}
    </section>
  );
};

const parts = () => [
  { id: 'practice-record', title: words.record },
  { id: 'feelings', title: words.feelings },
  { id: 'breaches', title: words.breaches },
  ...CHAPTERS.map((chapter, at) => ({ id: chapterId(at), title: titleOf(chapter) })),
];

/** `at`: the id of the entry to begin with; an unknown one is the top of the page. */
export const PrinciplesPage = ({ at }: { at?: string | undefined }) => {
  useSpokenPrinciples();
  const { catalogue } = usePorts();
  const known = useKnown();
  useEffect(() => {
    if (at !== undefined) goTo(entryId(at));
  }, [at]);
  return (
    <Page title={words.title}>
      <p class="lead">{words.lead}</p>
      <div class="guide">
        <Contents parts={parts()} />
        <div class="chapters">
          <PracticeRecord catalogue={catalogue} {...known} />
          <Feelings />
          <Breaches catalogue={catalogue} />
          {CHAPTERS.map((chapter, place) => (
            <ChapterOf key={chapter.title} chapter={chapter} at={place} known={known} />
          ))}
        </div>
      </div>
    </Page>
  );
};

export { fetchPrinciples };
