// The states that a search came through, each with the decision that led there: as columns of integers, by number.
// Must not know: what is searched for.
import type { SwiftReadings } from './play/swiftReadings.ts';
import { SwiftRows } from './play/swiftRows.ts';

/** Instead of a state: none. */
export const NONE = -1;

/** Integers by number, as many as come. */
class Column {
  private all = new Int32Array(1024);

  set(at: number, value: number): void {
    if (at >= this.all.length) {
      const larger = new Int32Array(2 * this.all.length);
      larger.set(this.all);
      this.all = larger;
    }
    this.all[at] = value;
  }

  at(at: number): number {
    return this.all[at] ?? NONE;
  }
}

/** The last decision of a play: the state in which it was taken (NONE for the opening), and how many that makes. */
export type Path = { from: number; taken: number; depth: number };

export class Spots {
  private count = 0;
  private readonly froms = new Column();
  private readonly takens = new Column();
  private readonly depths = new Column();
  private readonly nodes = new Column();
  private readonly kept = new Column();
  private readonly rows: SwiftRows;

  constructor(promises: number) {
    this.rows = new SwiftRows(promises);
  }

  /** The number of the state to which the decision led. Without readings no play can go on from it later. */
  add(from: number, taken: number, node: number, readings?: SwiftReadings): number {
    const spot = this.count++;
    this.froms.set(spot, from);
    this.takens.set(spot, taken);
    this.depths.set(spot, from === NONE ? 0 : this.depthOf(from) + 1);
    this.nodes.set(spot, node);
    this.kept.set(spot, readings ? this.rows.add(readings) : NONE);
    return spot;
  }

  nodeOf(spot: number): number {
    return this.nodes.at(spot);
  }

  /** Decisions from the opening. */
  depthOf(spot: number): number {
    return this.depths.at(spot);
  }

  /** Throws RangeError where none were kept. */
  restore(spot: number, into: SwiftReadings): void {
    this.rows.restore(this.kept.at(spot), into);
  }

  /** Every decision to the end of the path: the node, and what was taken there. */
  decisionsTo({ from, taken }: Path): { node: number; taken: number }[] {
    const found: { node: number; taken: number }[] = [];
    for (
      let [at, last] = [from, taken];
      at !== NONE;
      [at, last] = [this.froms.at(at), this.takens.at(at)]
    )
      found.push({ node: this.nodeOf(at), taken: last });
    return found.reverse();
  }
}
