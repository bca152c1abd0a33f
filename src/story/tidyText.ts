// ink puts every text together again letter by letter, after each step. Nearly all are tidy as they are, and need not be.
// Must not know: what the text says.
import type { InkInside } from './inkInside.ts';

/** What ink would change: blanks at an edge of a line, two in a row, tabs. */
const UNTIDY = /^ |[ ]$| {2}|\t| \n|\n /;

/** Hands back what spares this work in the state that is ink's now; each look ahead makes a new one. */
export const sparingText = (inside: InkInside): (() => void) => {
  const tidied = inside.state.CleanOutputWhitespace.bind(inside.state);
  const sparing = (text: string): string => (UNTIDY.test(text) ? tidied(text) : text);
  return () => {
    inside.state.CleanOutputWhitespace = sparing;
  };
};
