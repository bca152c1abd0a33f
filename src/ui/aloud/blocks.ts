// The words of a page or dialog, block by block, as they are seen: what is folded away is not read.
// Must not know: what they say.

const BLOCKS =
  'h1, h2, h3, h4, p, li, dt, dd, summary, figcaption, caption, th, td, label, a.button, button';

const isOurs = (element: Element): boolean =>
  element.checkVisibility() && element.closest('[aria-hidden=true], [data-unsaid]') === null;

const textOf = (element: Element): string =>
  (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The innermost blocks that hold words, in order. */
export const blocksIn = (root: Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (element) => isOurs(element) && !element.querySelector(BLOCKS) && textOf(element) !== '',
  );

export const wordsOf = (blocks: readonly Element[]): { text: string }[] =>
  blocks.map((block) => ({ text: textOf(block) }));
