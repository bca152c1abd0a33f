// A number of bytes as a person reads it.
// Must not know: of what.
import { strings } from '../strings.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;
const STEP = 1000;

/** Rounded to whole units, and never to nothing. */
export const sizeOf = (bytes: number): string => {
  const at = bytes < STEP ? 0 : bytes < STEP * STEP ? 1 : 2;
  const count = Math.max(1, Math.round(bytes / STEP ** at));
  return strings.keptHere.units[UNITS[at] ?? 'byte']({ n: count });
};
