// Looks for a play that shows each thing: breadth first with the best few per node and cell of meters, then by seeded chance.
// Must not know: what the things mean. Source: rulings, "Checking", 2. Budgets are counts of decisions: no clock.
import type { Intent } from '#domain/playRecord';
import { Dice } from './play/dice.ts';
import { Policy } from './play/policy.ts';
import { SwiftReadings } from './play/swiftReadings.ts';
import { NOWHERE, type SwiftStory } from './play/swiftStory.ts';
import { LONGEST_PLAY, SKIP, SwiftTalk } from './play/swiftTalk.ts';

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

/** A state on the way: how it was come by, and the readings there. */
type Spot = {
  from: Spot | undefined;
  taken: number;
  depth: number;
  node: number;
  readings: SwiftReadings;
};

/** The ends of a path: the last state, and the decision taken there (none for the opening). */
type Path = { from: Spot | undefined; taken: number; depth: number };

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

export class WitnessSearch {
  /** the shortest path found to each mark (see Marks) */
  readonly paths = new Map<number, Path>();
  /** hundredths: least and most seen at any time */
  readonly trust: [number, number] = [Number.POSITIVE_INFINITY, 0];
  readonly safety: [number, number] = [Number.POSITIVE_INFINITY, 0];
  private spent = 0;
  private readonly talk: SwiftTalk;
  private readonly dice: Dice;
  private readonly picks: readonly (() => number)[];
  private readonly kept = new Map<number, number>();
  private readonly spots: Spot[] = [];

  constructor(
    private readonly story: SwiftStory,
    intent: Intent,
    private readonly budget: WitnessBudget,
  ) {
    this.dice = new Dice(budget.seed);
    this.talk = new SwiftTalk(story, this.dice);
    const policy = new Policy(this.talk, this.dice);
    this.picks = AIMS.map((aim) => (aim < 0 ? policy.evenly : policy.slipping(aim)));
    this.talk.begin(intent);
    this.note({ from: undefined, taken: NOWHERE, depth: 0 });
  }

  /** Layer by layer; a layer wider than the beam goes on from a few states of every node. */
  breadth(): void {
    const start = this.keep({ from: undefined, taken: NOWHERE, depth: 0 });
    let layer = start ? [start] : [];
    while (layer.length > 0 && this.spent < this.budget.breadth)
      layer = this.narrowed(layer.flatMap((spot) => this.nextOf(spot)));
  }

  /** Random plays from states near what is missing. `far`: decisions from each node to something missing. */
  chance(far: readonly number[], decisions: number): void {
    const end = this.spent + decisions;
    const hopeful = this.spots.filter(({ node }) => (far[node] ?? NOWHERE) < Infinity);
    for (let play = 0; hopeful.length > 0 && this.spent < end; play++) {
      const [one, other] = [this.drawn(hopeful), this.drawn(hopeful)];
      const nearer = (far[one.node] ?? 0) <= (far[other.node] ?? 0) ? one : other;
      this.playFrom(nearer, this.picks[play % this.picks.length] ?? (() => 0));
    }
  }

  decisionsOf({ from, taken }: Path): string[] {
    if (!from) return [];
    return [...this.decisionsOf(from), this.decision(from.node, taken)];
  }

  private drawn(spots: readonly Spot[]): Spot {
    const spot = spots[this.dice.below(spots.length)];
    if (!spot) throw new RangeError('nothing to draw from');
    return spot;
  }

  private decision(node: number, taken: number): string {
    const { nodes, choices } = this.story.graph;
    const { offers, skip } = nodes[node] ?? { offers: [] };
    if (taken === SKIP) return `skip:${skip?.scene ?? ''}`;
    return choices[offers[taken]?.[0] ?? NOWHERE]?.id ?? '';
  }

  private nextOf(spot: Spot): Spot[] {
    const node = this.story.nodes[spot.node];
    if (!node) return [];
    const first = node.skip ? SKIP : 0;
    const next: Spot[] = [];
    for (let taken = first; taken < node.offers.length; taken++) {
      this.talk.resume(spot.node, spot.readings);
      const kept = this.went(spot, taken);
      if (kept) next.push(kept);
    }
    return next;
  }

  private playFrom(spot: Spot, pick: () => number): void {
    let here = spot;
    this.talk.resume(spot.node, spot.readings);
    while (this.talk.waiting && here.depth < LONGEST_PLAY) {
      const skips = this.story.nodes[here.node]?.skip !== undefined && this.dice.chance(SKIPS);
      const taken = skips ? SKIP : pick();
      const kept = this.went(here, taken);
      const { node } = this.talk;
      here = kept ?? { from: here, taken, depth: here.depth + 1, node, readings: here.readings };
    }
  }

  /** Takes a decision, notes what it shows, and keeps the state when its cell has room. */
  private went(from: Spot, taken: number): Spot | undefined {
    this.spent++;
    this.talk.take(taken);
    const path = { from, taken, depth: from.depth + 1 };
    this.note(path);
    return this.keep(path);
  }

  private note(path: Path): void {
    const { trust, safety } = this.talk.readings;
    widen(this.trust, trust);
    widen(this.safety, safety);
    for (let at = 0; at < this.talk.seen; at++) {
      const mark = this.talk.shown[at] ?? NOWHERE;
      if ((this.paths.get(mark)?.depth ?? Infinity) > path.depth) this.paths.set(mark, path);
    }
  }

  private keep(path: Path): Spot | undefined {
    const { node, readings } = this.talk;
    if (node < 0) return undefined;
    const cell = cellOf(node, readings);
    const count = this.kept.get(cell) ?? 0;
    if (count >= this.budget.best) return undefined;
    this.kept.set(cell, count + 1);
    const spot = { ...path, node, readings: this.copied() };
    this.spots.push(spot);
    return spot;
  }

  private copied(): SwiftReadings {
    const copy = new SwiftReadings(this.story.promises.length);
    copy.copy(this.talk.readings);
    return copy;
  }

  private narrowed(layer: readonly Spot[]): Spot[] {
    if (layer.length <= this.budget.beam) return [...layer];
    const perNode = new Map<number, number>();
    const ranked = layer.map((spot) => {
      const rank = perNode.get(spot.node) ?? 0;
      perNode.set(spot.node, rank + 1);
      return { spot, rank: rank + this.dice.below(1000) / 1000 };
    });
    ranked.sort((a, b) => a.rank - b.rank);
    return ranked.slice(0, this.budget.beam).map(({ spot }) => spot);
  }
}

const widen = (range: [number, number], value: number): void => {
  range[0] = Math.min(range[0], value);
  range[1] = Math.max(range[1], value);
};
