// Fetches the words of a language, part by part, as a page needs them.
// Must not know: who speaks them, or how a language is chosen.
import { first, later } from 'virtual:groundwork/words';
import { type Language, SOURCE } from './language.ts';
import { type Spoken, spokenFrom } from './messages.ts';
import type { Words } from './words.ts';

export type Part = keyof Words;

/** What every page says, in the source language; there before anything was fetched. */
export const firstWords = (): Spoken => spokenFrom(first, SOURCE);

/** Rejects when the part could not be fetched. */
export const fetchPart = async (language: Language, part: Part): Promise<Spoken> =>
  spokenFrom((await later[language][part]()).default, language);
