// The kinds of help, in the order in which they are shown.
// Must not know: who helps. Kinds stand apart: who is afraid and who frightens are never sent to the same door.
export const HELP_KINDS = [
  'being-hurt',
  'own-behaviour',
  'suicide',
  'debt',
  'grief',
  'counsellor',
] as const;
export type HelpKind = (typeof HELP_KINDS)[number];
