// Variables that count: `~ x = x + 1`. Such a write keeps what was known of the variable, one step on.
// Must not know: who reads them otherwise.
import { partOf, type Program } from './program.ts';

export type Steps = {
  /** nodes that read a variable only to count it on */
  reads: ReadonlySet<number>;
  /** nodes that write it back */
  writes: ReadonlySet<number>;
  /** variables that are counted; `both` when not only up */
  direction: ReadonlyMap<string, 'up' | 'both'>;
};

/** `VAR? x · 1 · + · VAR= x`: by how much; undefined when it is something else. */
const stepAt = (items: readonly unknown[], at: number): number | undefined => {
  const name = partOf(items[at], 'VAR?');
  const [by, operator, write] = [items[at + 1], items[at + 2], items[at + 3]];
  if (typeof name !== 'string' || partOf(write, 'VAR=') !== name || typeof by !== 'number')
    return undefined;
  if (!Number.isInteger(by)) return undefined;
  if (operator === '+') return by;
  return operator === '-' ? -by : undefined;
};

/** Every place where a global variable is counted up or down. */
export const stepsOf = ({ boxes, globals }: Program): Steps => {
  const [reads, writes] = [new Set<number>(), new Set<number>()];
  const direction = new Map<string, 'up' | 'both'>();
  const known = new Set(globals);
  for (const { items, first } of boxes)
    items.forEach((item, at) => {
      const by = stepAt(items, at);
      const name = String(partOf(item, 'VAR?'));
      if (by === undefined || !known.has(name)) return;
      direction.set(name, by >= 0 && direction.get(name) !== 'both' ? 'up' : 'both');
      reads.add(first + at);
      writes.add(first + at + 3);
    });
  return { reads, writes, direction };
};
