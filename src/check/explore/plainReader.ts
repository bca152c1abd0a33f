// How ink by others is read while it is explored: words alone; tags mean nothing here.
// Must not know: any rule of the house.
import type { Reader } from './telling.ts';

/** A story that prints ten thousand lines without a choice prints for ever. */
const LINE_LIMIT = 10_000;

export const plainReader: Reader = {
  line: (text) => ({ text, events: [] }),
  choice: () => undefined,
  isHeader: () => false,
  needsEnd: false,
  lineLimit: LINE_LIMIT,
};
