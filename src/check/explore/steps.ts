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

type Step = { by: number; write: number };

/** `VAR? x · 1 · + · VAR= x`, with the end of the expression before or behind the write. */
const stepAt = (items: readonly unknown[], at: number): Step | undefined => {
  const name = partOf(items[at], 'VAR?');
  const [by, operator] = [items[at + 1], items[at + 2]];
  const write = items[at + 3] === '/ev' ? at + 4 : at + 3;
  if (typeof name !== 'string' || partOf(items[write], 'VAR=') !== name) return undefined;
  if (typeof by !== 'number' || !Number.isInteger(by)) return undefined;
  if (operator === '+') return { by, write };
  return operator === '-' ? { by: -by, write } : undefined;
};

/** Every place where a global variable is counted up or down. */
export const stepsOf = ({ boxes, globals }: Program): Steps => {
  const [reads, writes] = [new Set<number>(), new Set<number>()];
  const direction = new Map<string, 'up' | 'both'>();
  const known = new Set(globals);
  for (const { items, first } of boxes)
    items.forEach((item, at) => {
      const step = stepAt(items, at);
      const name = String(partOf(item, 'VAR?'));
      if (!step || !known.has(name)) return;
      direction.set(name, step.by >= 0 && direction.get(name) !== 'both' ? 'up' : 'both');
      reads.add(first + at);
      writes.add(first + step.write);
    });
  return { reads, writes, direction };
};
