// While reading aloud is on, whoever moves with keys hears where they have come to.
// Must not know: pages.
import type { Ports } from '../ports.ts';
import { nameOf } from './nameOf.ts';

type Aloud = Pick<Ports, 'settings' | 'speech'>;

const MOVES = new Set(['Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** Says what has focus now, in place of whatever was being said. */
export const sayFocus = ({ settings, speech }: Aloud): void => {
  const here = document.activeElement;
  if (!settings.peek().speech || !here || here === document.body) return;
  speech.stop();
  speech.say([{ text: nameOf(here) }]);
};

/** Until the answer is called. Only moves that a person made: a page that moves focus says so itself. */
export const voiceFocus = (page: Document, ports: Aloud): (() => void) => {
  const moved = (event: KeyboardEvent): void => {
    if (MOVES.has(event.key)) sayFocus(ports);
  };
  page.addEventListener('keyup', moved);
  return () => page.removeEventListener('keyup', moved);
};
