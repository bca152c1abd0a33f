// Moves focus from one thing that can be pressed to the next, for whoever has no Tab key.
// Must not know: gamepads, or any page.

const REACHABLE = [
  'a[href]',
  'button:not(:disabled)',
  'input:not(:disabled)',
  'select',
  'textarea',
  'summary',
  '[tabindex="0"]',
].join(',');

const isOutOfTurn = (element: HTMLElement): boolean =>
  element.tabIndex < 0 ||
  (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);

/** What Tab would stop at, in order: inside the dialog that is open, else on the whole page. */
const reachable = (page: Document): HTMLElement[] => {
  const dialogs = [...page.querySelectorAll<HTMLElement>('dialog[open]')];
  return [...(dialogs.at(-1) ?? page.body).querySelectorAll<HTMLElement>(REACHABLE)].filter(
    (element) => !isOutOfTurn(element) && element.checkVisibility(),
  );
};

const isBehind = (element: Node, other: Node): boolean =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** `step` 1 or -1; from something that cannot be tabbed to, the nearest one in that direction. Ends do not wrap. */
export const moveFocus = (page: Document, step: 1 | -1): void => {
  const all = reachable(page);
  const from = page.activeElement ?? page.body;
  const next =
    step > 0
      ? all.find((element) => isBehind(element, from))
      : all.findLast((element) => element !== from && isBehind(from, element));
  (next ?? (all.includes(from as HTMLElement) ? undefined : all[0]))?.focus();
};
