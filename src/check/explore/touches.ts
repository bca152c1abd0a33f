// What happens at each node of compiled ink: which facts are written there, which are entered and counted.
// Must not know: in which order nodes run.
import type { Facts } from './facts.ts';
import { type Box, namedPart, type Program } from './program.ts';

/** Numbers of facts. */
export type Columns = readonly number[];
/** Facts that something happens to at a node: to those of the boxes around it, and to its own. Turns pass by themselves. */
export type Touches = (node: number) => readonly [Columns, Columns];

const NONE: Columns = [];

export const touchesOf = ({ boxes, boxOf }: Program, { all }: Facts): Touches => {
  const byName = new Map<string, number[]>();
  all.forEach(({ kind, name }, at) => {
    const key = `${kind} ${name}`;
    byName.set(key, [...(byName.get(key) ?? []), at]);
  });
  const named = (key: string): Columns => byName.get(key) ?? NONE;
  const entered = ({ path }: Box): Columns => [
    ...named(`visits ${path}`),
    ...named(`since ${path}`),
  ];
  // who is in a box has entered every box around it
  const turns = named('turn ');
  const around: Columns[] = [];
  for (const box of boxes) around[box.id] = [...(around[box.parent] ?? turns), ...entered(box)];
  const own = (box: Box, index: number): Columns => {
    const item = box.items[index];
    const inner = boxes[box.inner.get(index) ?? -1];
    if (inner) return entered(inner);
    if (item === 'seq') return named(`picks ${box.path}`);
    // a reference is handed over before anything is written through it
    const written = namedPart(item, 'VAR=') || namedPart(item, '^var');
    return written === '' ? NONE : named(`global ${written}`);
  };
  return (node) => {
    const box = boxOf(node);
    return [around[box.id] ?? NONE, own(box, node - box.first)];
  };
};
