// The words of a page or dialog, block by block, as they are seen: what is folded away is not read.
// Must not know: what they say.
import type { Spoken } from '#app/speech';

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

/** Of the block itself, or of the words of a story inside it. */
const langOf = (block: Element): string | undefined => {
  const lang = (block.querySelector('[lang]') ?? block.closest('[lang]'))?.getAttribute('lang');
  return lang && lang !== document.documentElement.lang ? lang : undefined;
};

export const wordsOf = (blocks: readonly Element[]): Spoken[] =>
  blocks.map((block) => {
    const lang = langOf(block);
    return { text: textOf(block), ...(lang !== undefined && { lang }) };
  });
