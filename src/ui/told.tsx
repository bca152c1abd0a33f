// What is told in the language of a story, on a page that speaks another one: marked, so that voices and screen readers say it
// right and it runs in its own direction. Must not know: which story, or who shows it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Marks, marksOf } from './phrasing.ts';

/** BCP 47, of the story that the page is about. */
export const StoryLanguage = createContext<string | undefined>(undefined);

/** For an element that holds words of the story and nothing else. */
export const useTold = (): Marks => marksOf(useContext(StoryLanguage));

/** No text has it. */
const PLACE = '\u{F0000}';

type Props = {
  /** the page's sentence around the words of the story */
  say(words: string): string;
  words: string;
};

/** Words of the story inside a sentence of the page. */
export const Quoting = ({ say, words }: Props) => {
  const told = useTold();
  if (told.lang === undefined) return <>{say(words)}</>;
  const [before, after] = say(PLACE).split(PLACE);
  return (
    <>
      {before}
      <span {...told}>{words}</span>
      {after}
    </>
  );
};
