// What can be wrong with the text form of a record: a code for programs and one sentence for people.
// Must not know: where the text came from.

const SENTENCES = {
  empty: 'There is no saved talk in this text.',
  'not-a-record': 'This text is not a saved talk from Groundwork.',
  'too-long': 'This text is too long to be a saved talk.',
  'other-format': 'This talk was saved by another version of Groundwork and cannot be read here.',
  damaged: 'A part of this saved talk is missing or changed. Try copying the whole of it again.',
  impossible: 'This saved talk says something that cannot be, so it was left unopened.',
} as const;

export type TextFormError = { code: keyof typeof SENTENCES; sentence: string };

export const textFormError = (code: TextFormError['code']): TextFormError => ({
  code,
  sentence: SENTENCES[code],
});
