// Shift pressed alone three times within five seconds leaves, on every page (as GOV.UK's Exit this page does).
// Must not know: where leaving goes.

const PRESSES = 3;
const WITHIN = 5000;

/** Watches `target` (the document) until the answer is called. */
export const watchLeave = (target: EventTarget, leave: () => void): (() => void) => {
  let presses: number[] = [];
  let alone = false;
  const down = (event: Event): void => {
    alone = event instanceof KeyboardEvent && event.key === 'Shift';
    if (!alone) presses = [];
  };
  const up = (event: Event): void => {
    if (!alone || !(event instanceof KeyboardEvent) || event.key !== 'Shift') return;
    alone = false;
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN), event.timeStamp];
    if (presses.length >= PRESSES) leave();
  };
  target.addEventListener('keydown', down, true);
  target.addEventListener('keyup', up, true);
  return () => {
    target.removeEventListener('keydown', down, true);
    target.removeEventListener('keyup', up, true);
  };
};
