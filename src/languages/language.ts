// The languages that the product speaks. A new one is a file beside these, and a line here.
// Must not know: what is said in them, or who asks.

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that everything is first written in; a language that lacks a message says it in this one. */
export const SOURCE: Language = 'en';

/** Each by its own name, so that whoever speaks it finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
};

/** The language that `tag` (BCP 47, such as `es-MX`) asks for; undefined when it is none of ours. */
export const languageOf = (tag: string | null | undefined): Language | undefined => {
  const primary = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary);
};
