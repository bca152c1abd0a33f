// What a listener hears of the thing that has focus: its name, and how it stands.
// Must not know: whose voice says it.
import { strings } from '../strings.ts';

const words = strings.speech;

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const labelled = (element: Element): string =>
  (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => textOf(document.getElementById(id)))
    .join(' ')
    .trim();

const fieldName = (element: Element): string =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement
    ? textOf(element.labels?.[0])
    : textOf(element);

const onOff = (on: boolean): string => (on ? words.on : words.off);

const tickOf = ({ type, checked }: HTMLInputElement): string | undefined =>
  type === 'checkbox' || type === 'radio' ? onOff(checked) : undefined;

const stateOf = (element: Element): string | undefined => {
  if (element instanceof HTMLInputElement)
    return tickOf(element) ?? element.getAttribute('aria-valuetext') ?? undefined;
  if (element instanceof HTMLSelectElement) return textOf(element.selectedOptions[0]);
  const pressed = element.getAttribute('aria-pressed');
  if (pressed !== null) return onOff(pressed === 'true');
  const { parentElement } = element;
  if (element.matches('summary') && parentElement instanceof HTMLDetailsElement)
    return parentElement.open ? words.opened : words.shut;
  return undefined;
};

/** Empty for something without a name. */
export const nameOf = (element: Element): string => {
  const name = element.getAttribute('aria-label') ?? (labelled(element) || fieldName(element));
  const state = stateOf(element);
  return state ? `${name}, ${state}` : name;
};
