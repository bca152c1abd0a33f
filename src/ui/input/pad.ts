// A gamepad on our pages: the cross moves focus, the lower button presses, the rest asks for deeds of the table.
// Must not know: how a gamepad is read, or what a deed does.
import type { PadPress } from '#app/pad';
import { deedOfPad } from '../keys.ts';
import { askFor } from './deeds.ts';
import { moveFocus } from './focusMove.ts';

type Direction = 'up' | 'down' | 'left' | 'right';

const ARROWS: Record<Direction, string> = {
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
};

const isDirection = (press: PadPress): press is Direction => press in ARROWS;

const isSideways = (press: Direction): boolean => press === 'left' || press === 'right';

/** A group with arrow keys of its own takes them first. */
const taken = (element: Element, key: string): boolean =>
  !element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

const slide = (slider: HTMLInputElement, press: Direction): void => {
  if (press === 'left') slider.stepDown();
  else slider.stepUp();
  slider.dispatchEvent(new Event('input', { bubbles: true }));
};

const pickBeside = (radio: HTMLInputElement, step: 1 | -1): void => {
  const all = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio]`)].filter(
    ({ name }) => name === radio.name,
  );
  const next = all[all.indexOf(radio) + step];
  next?.focus();
  next?.click();
};

const choose = (select: HTMLSelectElement, step: 1 | -1): void => {
  const next = select.selectedIndex + step;
  if (next < 0 || next >= select.options.length) return;
  select.selectedIndex = next;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

/** True when the field with focus has used the press up. */
const isForField = (field: Element, press: Direction, step: 1 | -1): boolean => {
  if (!isSideways(press)) return false;
  if (field instanceof HTMLSelectElement) choose(field, step);
  else if (!(field instanceof HTMLInputElement)) return false;
  else if (field.type === 'range') slide(field, press);
  else if (field.type === 'radio') pickBeside(field, step);
  else return false;
  return true;
};

const move = (press: Direction): void => {
  const step = press === 'down' || press === 'right' ? 1 : -1;
  const here = document.activeElement ?? document.body;
  if (isForField(here, press, step) || taken(here, ARROWS[press])) return;
  moveFocus(document, step);
};

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight + 1 &&
  ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);

/** px a press of the right stick. */
const SCROLL = 120;

const scroll = (press: PadPress): void => {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  const log = document.querySelector('[role=log]');
  const boxes = [dialog, log, log?.parentElement, document.querySelector('.play-place')];
  const box = boxes.find((one) => one && scrolls(one)) ?? document.documentElement;
  box.scrollBy({ top: press === 'scroll-up' ? -SCROLL : SCROLL });
};

const closeDialog = (): boolean => {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  dialog?.dispatchEvent(new Event('cancel', { cancelable: true }));
  return dialog !== undefined;
};

/** `moved` is called after focus may have moved. */
export const padPressed = (press: PadPress, moved: () => void): void => {
  if (press.startsWith('scroll')) return scroll(press);
  if (isDirection(press)) {
    move(press);
    return moved();
  }
  const { activeElement } = document;
  if (press === 'south' && activeElement instanceof HTMLElement) return activeElement.click();
  const deed = deedOfPad(press);
  if (deed === 'escape' && closeDialog()) return;
  if (deed) askFor(deed);
};
