// Progress in one line of the terminal, rewritten while the work goes on; gone when it ends.
// Must not know: what the work is.
import type { Signals } from './signals.ts';

/** Short work needs none. */
const AFTER = 1000;
const EVERY = 250;
const CLEAR = '\r\u001b[K';

type Screen = { isTTY?: boolean; write(text: string): unknown };

/** Hands back what ends it. Says nothing where nobody looks. */
export const tickOn = (screen: Screen, name: string, signals: Signals): (() => void) => {
  if (screen.isTTY !== true) return () => undefined;
  const start = Date.now();
  const timer = setInterval(() => {
    if (Date.now() - start < AFTER) return;
    const { known, left } = signals.told;
    const seconds = Math.round((Date.now() - start) / 1000);
    screen.write(`${CLEAR}${name}: ${known} states found, ${left} left, ${seconds} s`);
  }, EVERY);
  return () => {
    clearInterval(timer);
    screen.write(CLEAR);
  };
};
