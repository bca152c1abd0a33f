// The principles in the language of the moment. Apart from strings.ts, since no page of the first load needs them.
// Must not know: which page shows them.
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type DebriefWords, SOURCE_WORDS } from '#domain/debriefWords';
import { type Principle, type PrincipleId, principleOf } from '#domain/principle';
import { fetchDebriefWords } from '#languages/debriefWords';
import { languageNow } from '../strings.ts';

const spoken = signal<DebriefWords['principles']>(SOURCE_WORDS.principles);

export const principleIn = (id: PrincipleId): Principle => ({
  ...principleOf(id),
  ...spoken.value[id],
});

/** Before a page that shows principles is drawn. */
export const fetchPrinciples = async (): Promise<void> => {
  spoken.value = (await fetchDebriefWords(languageNow())).principles;
};

/** Keeps them in the language of the page for as long as it stands. */
export const useSpokenPrinciples = (): void => {
  const language = languageNow();
  useEffect(() => {
    void fetchPrinciples().catch(console.error);
  }, [language]);
};
