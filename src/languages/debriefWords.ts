// The words of a debrief in a language, fetched when it is first asked for; nothing to fetch for the source language.
// Must not know: debriefs.
import { type DebriefWords, SOURCE_WORDS } from '#domain/debriefWords';
import { languageOf } from './language.ts';

/** Source words for a language that has none. */
export const fetchDebriefWords = async (language: string): Promise<DebriefWords> =>
  languageOf(language) === 'es'
    ? (await import('./es/debriefWords.ts')).DEBRIEF_WORDS_ES
    : SOURCE_WORDS;
