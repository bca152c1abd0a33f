// Looks for a play that shows each thing: breadth first with the best few per node and cell of meters, then by seeded chance.
// Must not know: what the things mean. Source: rulings, "Checking", 2. Budgets are counts of decisions: no clock.
import type { Intent } from '#domain/playRecord';
import { Dice } from './play/dice.ts';
import { Policy } from './play/policy.ts';
import type { SwiftReadings } from './play/swiftReadings.ts';
import { NOWHERE, type SwiftStory } from './play/swiftStory.ts';
import { LONGEST_PLAY, SKIP, SwiftTalk } from './play/swiftTalk.ts';
import { Cells } from './witnessCells.ts';
import { NONE, type Path, Spots } from './witnessSpots.ts';

export type WitnessBudget = {
  /** decisions for each intent, breadth first */
  breadth: number;
  /** decisions for each intent, by chance */
  chance: number;
  /** states kept per node and cell of meters */
  best: number;
  /** states gone on from after each decision */
  beam: number;
  seed: number;
};

/** A play that shows something. */
export type Witness = { intent: Intent; decisions: readonly string[] };

/** Hundredths of a point: a cell is five points wide on each meter. */
const CELL = 500;
const CELLS = 21;
/** slips in a thousand that the random plays aim at in turn; -1 is evenly */
const AIMS = [-1, 0, 250, 1000, 500];

/** In a thousand decisions where the scene can be skipped. */
const SKIPS = 30;

const cellOf = (node: number, now: SwiftReadings): number => {
  const meters = Math.floor(now.trust / CELL) * CELLS + Math.floor(now.safety / CELL);
  const more = Math.min(now.newLies, 2) * 2 + (now.flooded ? 1 : 0);
  return (node * CELLS * CELLS + meters) * 6 + more;
};

/** More decisions than any play takes. */
const NEVER = 2 ** 31 - 1;

export class WitnessSearch {
  /** the shortest path found to each mark (see Marks); one object for all that a decision was the first to show */
  readonly paths = new Map<number, Path>();
  /** hundredths: least and most seen at any time */
  readonly trust: [number, number] = [Number.POSITIVE_INFINITY, 0];
  readonly safety: [number, number] = [Number.POSITIVE_INFINITY, 0];
  private spent = 0;
  private readonly talk: SwiftTalk;
  private readonly dice: Dice;
  private readonly picks: readonly (() => number)[];
  private readonly cells = new Cells();
  private readonly spots: Spots;
  /** spots from which a play can go on */
  private readonly kept: number[] = [];
  /** decisions of the shortest path to each mark */
  private readonly depths: Int32Array;

  constructor(
    private readonly story: SwiftStory,
    intent: Intent,
    private readonly budget: WitnessBudget,
  ) {
    this.dice = new Dice(budget.seed);
    this.talk = new SwiftTalk(story, this.dice);
    this.spots = new Spots(story.promises.length);
    this.depths = new Int32Array(this.talk.marks.count).fill(NEVER);
    const policy = new Policy(this.talk, this.dice);
    this.picks = AIMS.map((aim) => (aim < 0 ? policy.evenly : policy.slipping(aim)));
    this.talk.begin(intent);
    this.note(NONE, NOWHERE, 0);
  }

  /** Layer by layer; a layer wider than the beam goes on from a few states of every node. */
  breadth(): void {
    let layer: readonly number[] = this.hasRoom() ? [this.keep(NONE, NOWHERE)] : [];
    while (layer.length > 0 && this.spent < this.budget.breadth)
      layer = this.narrowed(this.nextOf(layer));
  }

  /** Random plays from states near what is missing. `far`: decisions from each node to something missing. */
  chance(far: readonly number[], decisions: number): void {
    const end = this.spent + decisions;
    const hopeful = this.kept.filter((spot) => this.farFrom(spot, far) < Infinity);
    for (let play = 0; hopeful.length > 0 && this.spent < end; play++) {
      const [one, other] = [this.drawn(hopeful), this.drawn(hopeful)];
      const nearer = this.farFrom(one, far) <= this.farFrom(other, far) ? one : other;
      this.playFrom(nearer, this.picks[play % this.picks.length] ?? (() => 0));
    }
  }

  decisionsOf(path: Path): string[] {
    return this.spots.decisionsTo(path).map(({ node, taken }) => this.decision(node, taken));
  }

  private farFrom(spot: number, far: readonly number[]): number {
    return far[this.spots.nodeOf(spot)] ?? NOWHERE;
  }

  private drawn(spots: readonly number[]): number {
    const spot = spots[this.dice.below(spots.length)];
    if (spot === undefined) throw new RangeError('nothing to draw from');
    return spot;
  }

  private decision(node: number, taken: number): string {
    const { nodes, choices } = this.story.graph;
    const { offers, skip } = nodes[node] ?? { offers: [] };
    if (taken === SKIP) return `skip:${skip?.scene ?? ''}`;
    return choices[offers[taken]?.[0] ?? NOWHERE]?.id ?? '';
  }

  /** States one decision on, for each that its cell has room for. */
  private nextOf(layer: readonly number[]): number[] {
    const next: number[] = [];
    for (const spot of layer) {
      const node = this.story.nodes[this.spots.nodeOf(spot)];
      if (!node) continue;
      for (let taken = node.skip ? SKIP : 0; taken < node.offers.length; taken++) {
        this.resume(spot);
        this.take(spot, taken);
        if (this.hasRoom()) next.push(this.keep(spot, taken));
      }
    }
    return next;
  }

  private playFrom(spot: number, pick: () => number): void {
    let here = spot;
    this.resume(spot);
    while (this.talk.waiting && this.spots.depthOf(here) < LONGEST_PLAY) {
      const skips = this.talk.waiting.skip !== undefined && this.dice.chance(SKIPS);
      const taken = skips ? SKIP : pick();
      this.take(here, taken);
      here = this.hasRoom() ? this.keep(here, taken) : this.spots.add(here, taken, this.talk.node);
    }
  }

  private resume(spot: number): void {
    this.spots.restore(spot, this.talk.readings);
    this.talk.standAt(this.spots.nodeOf(spot));
  }

  /** Takes a decision, and notes what it shows. */
  private take(from: number, taken: number): void {
    this.spent++;
    this.talk.take(taken);
    this.note(from, taken, this.spots.depthOf(from) + 1);
  }

  private note(from: number, taken: number, depth: number): void {
    const { talk, depths } = this;
    widen(this.trust, talk.readings.trust);
    widen(this.safety, talk.readings.safety);
    let path: Path | undefined;
    for (let at = 0; at < talk.seen; at++) {
      const mark = talk.shown[at] ?? NOWHERE;
      if (depth >= (depths[mark] ?? NEVER)) continue;
      depths[mark] = depth;
      this.paths.set(mark, (path ??= { from, taken, depth }));
    }
  }

  /** Whether the play waits, and in a cell where few waited before. */
  private hasRoom(): boolean {
    const { node, readings } = this.talk;
    return node >= 0 && this.cells.take(cellOf(node, readings), this.budget.best);
  }

  private keep(from: number, taken: number): number {
    const spot = this.spots.add(from, taken, this.talk.node, this.talk.readings);
    this.kept.push(spot);
    return spot;
  }

  private narrowed(layer: readonly number[]): readonly number[] {
    if (layer.length <= this.budget.beam) return layer;
    const perNode = new Map<number, number>();
    // rank within its node, then chance, then its place in the layer, as one number
    const order = Float64Array.from(layer, (spot, at) => {
      const node = this.spots.nodeOf(spot);
      const rank = perNode.get(node) ?? 0;
      perNode.set(node, rank + 1);
      return (rank * 1000 + this.dice.below(1000)) * layer.length + at;
    }).sort();
    return Array.from(
      order.subarray(0, this.budget.beam),
      (one) => layer[one % layer.length] ?? NONE,
    );
  }
}

const widen = (range: [number, number], value: number): void => {
  if (value < range[0]) range[0] = value;
  if (value > range[1]) range[1] = value;
};
