// Which facts may still be read from a node on, before they are written anew: backwards over the flow.
// Must not know: values, or what a fact is.
import type { Facts } from './facts.ts';
import type { Flow } from './flow.ts';
import type { Program } from './program.ts';

export type Liveness = {
  /** numbers of the facts alive at a node */
  at(node: number): readonly number[];
};

/** One row of 32-bit words a node. */
class Rows {
  private readonly words: number;
  private readonly bits: Uint32Array;

  constructor(
    rows: number,
    private readonly columns: number,
  ) {
    this.words = Math.max(1, Math.ceil(columns / 32));
    this.bits = new Uint32Array(rows * this.words);
  }

  set(row: number, column: number): void {
    const at = row * this.words + (column >> 5);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (column & 31));
  }

  /** Adds another row but for some columns; says whether anything was new. */
  add(row: number, other: number, but: Uint32Array | undefined): boolean {
    let changed = false;
    for (let word = 0; word < this.words; word++) {
      const at = row * this.words + word;
      const before = this.bits[at] ?? 0;
      const kept = (this.bits[other * this.words + word] ?? 0) & ~(but?.[word] ?? 0);
      const after = (before | kept) >>> 0;
      if (after === before) continue;
      this.bits[at] = after;
      changed = true;
    }
    return changed;
  }

  /** Columns as the words of a row. */
  mask(columns: readonly number[]): Uint32Array {
    const mask = new Uint32Array(this.words);
    for (const column of columns)
      mask[column >> 5] = (mask[column >> 5] ?? 0) | (1 << (column & 31));
    return mask;
  }

  columnsOf(row: number): number[] {
    const found: number[] = [];
    for (let column = 0; column < this.columns; column++)
      if (((this.bits[row * this.words + (column >> 5)] ?? 0) & (1 << (column & 31))) !== 0)
        found.push(column);
    return found;
  }
}

type Kills = ReadonlyMap<number, Uint32Array>;

const spread = (rows: Rows, { follows }: Flow, kills: Kills): boolean => {
  let changed = false;
  for (let node = follows.length - 1; node >= 0; node--)
    for (const next of follows[node] ?? [])
      if (rows.add(node, next, kills.get(node))) changed = true;
  return changed;
};

const killsOf = (rows: Rows, size: number, facts: Facts): Kills => {
  const kills = new Map<number, Uint32Array>();
  for (let node = 0; node < size; node++) {
    const killed = facts.kills(node);
    if (killed.length > 0) kills.set(node, rows.mask(killed));
  }
  return kills;
};

/** Goes round until nothing changes; a few rounds for most stories. */
export const livenessOf = (program: Program, flow: Flow, facts: Facts): Liveness => {
  const rows = new Rows(program.size, facts.all.length);
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
