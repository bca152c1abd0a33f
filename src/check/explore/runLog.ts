// Which runs of ink were made where, for telling afterwards which decision made each first, in whatever order they came.
// Must not know: what a run tells, or the order of states.
import type { Trodden } from '#story/inkMachine';
import type { RunWatch } from './expander.ts';
import { Interned } from './interned.ts';
import { Numbers } from './numbers.ts';
import type { Stopped, Via } from './trail.ts';

/** What a run went through, as one of `roads`, and where it stopped, if it did. */
type RunFound = { road: number; stopped?: Omit<Stopped, 'via'> };

export type RunsFound = {
  paths: readonly string[];
  /** each a list of numbers of paths */
  roads: readonly Int32Array[];
  runs: readonly RunFound[];
  /** runs of states where a decision made more than one: state (-1 for the opening), decision (-1 for the skip), run */
  log: Int32Array<ArrayBuffer>;
};

export const OPENING = -1;
export const SKIP = -1;

/** Of decisions and runs in turn. */
const runsIn = (now: readonly number[]): number[] => {
  const runs: number[] = [];
  for (let at = 1; at < now.length; at += 2) runs.push(now[at] ?? 0);
  return runs;
};

export class RunLog implements RunWatch {
  private readonly paths = new Interned<string>();
  private readonly numbers = new Map<Trodden, number>();
  private readonly roads = new Interned<Int32Array>();
  private readonly runs: RunFound[] = [];
  private readonly log = new Numbers();
  /** whether states are still explored in the order in which one explorer alone would take them */
  private inOrder = true;
  /** gone through while that was so: nothing later comes before it */
  private readonly settled = new Set<Trodden>();
  /** of the state that is explored now: decision and run in turn */
  private now: number[] = [];

  made(
    run: number,
    _via: Via,
    trodden: readonly Trodden[],
    stopped: Omit<Stopped, 'via'> | undefined,
  ): void {
    const road = this.unsettled(trodden).map((one) => this.pathOf(one));
    const number = this.roads.number(road.join(), () => Int32Array.from(road));
    this.runs[run] = stopped ? { road: number, stopped } : { road: number };
  }

  /** From now on others explore as well. */
  leaveOrder(): void {
    this.inOrder = false;
  }

  used(run: number, via: Via): void {
    const decision = via === 'opening' || via.decision === 'skip' ? SKIP : via.decision;
    this.now.push(decision, run);
  }

  /** The runs of a state, one for each offer; or, where there are more, nothing, and they stand in the log. */
  close(node: number | 'opening', offers: number): readonly number[] | undefined {
    const { now } = this;
    this.now = [];
    if (node !== 'opening' && now.length === 2 * offers) return runsIn(now);
    for (let at = 0; at < now.length; at += 2) {
      this.log.push(node === 'opening' ? OPENING : node);
      this.log.push(now[at] ?? SKIP);
      this.log.push(now[at + 1] ?? 0);
    }
    return undefined;
  }

  found(): RunsFound {
    const { paths, roads, runs, log } = this;
    return { paths: paths.all, roads: roads.all, runs, log: log.whole() };
  }

  private unsettled(trodden: readonly Trodden[]): Trodden[] {
    const found = new Set<Trodden>();
    for (const one of trodden) if (!this.settled.has(one)) found.add(one);
    if (this.inOrder) for (const one of found) this.settled.add(one);
    return [...found];
  }

  private pathOf(one: Trodden): number {
    const known = this.numbers.get(one);
    if (known !== undefined) return known;
    const path = one.path.toString();
    const number = this.paths.number(path, () => path);
    this.numbers.set(one, number);
    return number;
  }
}
