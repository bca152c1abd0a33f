// How parts become one phrase in the language of the moment: a list, a sentence, words to be set into a sentence.
// Must not know: what is said.
import { strings } from './strings.ts';

/** "one, two and three" */
export const listOf = (names: readonly string[]): string =>
  new Intl.ListFormat(strings.language.locale, { type: 'conjunction' }).format(names);

/** "1, 2, 3": for what is counted and not told */
export const rowOf = (names: readonly string[]): string =>
  new Intl.ListFormat(strings.language.locale, { type: 'unit', style: 'narrow' }).format(names);

/** `text`, which begins small and has no full stop, as a sentence. */
export const sentenceOf = (text: string): string =>
  `${text.charAt(0).toLocaleUpperCase(strings.language.locale)}${text.slice(1)}.`;

/** `language` for the attribute `lang`, where it is another one than that of the page. */
export const foreign = (language: string): string | undefined =>
  strings.language.locale.split('-')[0] === language ? undefined : language;

export type Marks = { lang?: string; dir?: 'auto' };

/** For an element that holds words in `language`; nothing where the page speaks it. */
export const marksOf = (language: string | undefined): Marks => {
  const other = language === undefined ? undefined : foreign(language);
  return other === undefined ? {} : { lang: other, dir: 'auto' };
};

/** A sentence to be set into another one, in quotation marks. */
export const bare = (sentence: string): string => sentence.replace(/\.$/, '');
