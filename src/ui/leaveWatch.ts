// Shift pressed alone three times within five seconds leaves, on every page (as GOV.UK's Exit this page does).
// Must not know: where leaving goes, or how the presses so far are shown.
import { signal } from '@preact/signals';

export const PRESSES = 3;
const WITHIN = 5000;

/** Presses so far; `called-off` once five seconds have gone by without the rest. */
export const leavePresses = signal<number | 'called-off'>(0);

/** Watches `target` (the document) until the answer is called. */
export const watchLeave = (target: EventTarget, leave: () => void): (() => void) => {
  let presses: number[] = [];
  let alone = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (next: number | 'called-off'): void => {
    leavePresses.value = next;
    clearTimeout(waiting);
    if (next !== 0 && next !== 'called-off') waiting = setTimeout(() => show('called-off'), WITHIN);
  };
  const forget = (): void => {
    if (presses.length > 0) show(0);
    presses = [];
  };
  const down = (event: Event): void => {
    alone = event instanceof KeyboardEvent && event.key === 'Shift';
    if (!alone) forget();
  };
  const up = (event: Event): void => {
    if (!alone || !(event instanceof KeyboardEvent) || event.key !== 'Shift') return;
    alone = false;
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN), event.timeStamp];
    show(presses.length);
    if (presses.length >= PRESSES) leave();
  };
  target.addEventListener('keydown', down, true);
  target.addEventListener('keyup', up, true);
  return () => {
    show(0);
    target.removeEventListener('keydown', down, true);
    target.removeEventListener('keyup', up, true);
  };
};
