// Which facts may still be read from a node on, before they are written anew: backwards over the flow.
// Must not know: values, or what a fact is.
import { BitRows } from './bitRows.ts';
import type { Facts } from './facts.ts';
import type { Flow } from './flow.ts';
import type { Program } from './program.ts';

export type Liveness = {
  /** numbers of the facts alive at a node */
  at(node: number): readonly number[];
};

type Kills = ReadonlyMap<number, Uint32Array>;

const spread = (rows: BitRows, { follows }: Flow, kills: Kills): boolean => {
  let changed = false;
  for (let node = follows.length - 1; node >= 0; node--)
    for (const next of follows[node] ?? [])
      if (rows.add(node, next, kills.get(node))) changed = true;
  return changed;
};

const killsOf = (rows: BitRows, size: number, facts: Facts): Kills => {
  const kills = new Map<number, Uint32Array>();
  for (let node = 0; node < size; node++) {
    const killed = facts.kills(node);
    if (killed.length > 0) kills.set(node, rows.mask(killed));
  }
  return kills;
};

/** Goes round until nothing changes; a few rounds for most stories. */
export const livenessOf = (program: Program, flow: Flow, facts: Facts): Liveness => {
  const rows = new BitRows(program.size, facts.all.length);
  for (let node = 0; node < program.size; node++)
    for (const fact of facts.reads(node)) rows.set(node, fact);
  const kills = killsOf(rows, program.size, facts);
  while (spread(rows, flow, kills));
  const kept = new Map<number, readonly number[]>();
  return {
    at: (node) => {
      const known = kept.get(node) ?? rows.columnsOf(node);
      kept.set(node, known);
      return known;
    },
  };
};
