// The readings as plain integers that are changed in place: domain's Readings without a single allocation.
// Must not know: moves, events. Reason: figures need millions of steps, and copying eighteen fields is what they cost.
import { isFlooded, openingReadings } from '#domain/readings';
import type { Premise } from '#domain/scenario';

/** Per promise: weight, index of its list of due scenes, how many are settled, scene of the last settling + 1. */
export const PER_PROMISE = 4;
const WEIGHT = 0;
const DUE = 1;
const SETTLED = 2;
const LAST = 3;

/** As many moves as the model remembers; 34 moves and nothing fit in six bits. */
const BITS = 6;
const MEMORY = 2 ** (BITS * 5) - 1;
const ONE = 2 ** BITS - 1;

export class SwiftReadings {
  trust = 0;
  safety = 0;
  words = 0;
  cap = 0;
  lastLoss = 0;
  gave = 0;
  heard = 0;
  asked = false;
  flooded = false;
  window = 0;
  owed = false;
  /** the last five moves, six bits each, index + 1, the newest lowest */
  recent = 0;
  newLies = 0;
  kept = 0;
  broken = 0;
  /** index of the scene; -1 before the first */
  scene = -1;
  stopped = false;
  /** bit sets over promises */
  open = 0;
  vague = 0;
  everBroken = 0;
  readonly ledger: Int32Array;
  /** while nothing was decided in the scene, skipping it goes on from `aside` */
  fresh = false;
  private readonly asides: SwiftReadings[] = [];

  constructor(private readonly promises: number) {
    this.ledger = new Int32Array(promises * PER_PROMISE);
  }

  begin(premise: Premise): void {
    const { trust, safety, cap, flooded } = openingReadings(premise);
    this.clear();
    Object.assign(this, { trust, safety, cap, flooded });
  }

  private clear(): void {
    this.words = this.newLies = this.kept = this.broken = 0;
    this.open = this.vague = this.everBroken = 0;
    this.scene = -1;
    this.stopped = this.fresh = false;
    this.endScene();
    this.ledger.fill(0);
  }

  /** What does not outlast a scene. */
  endScene(): void {
    this.heard = this.recent = this.window = this.lastLoss = this.gave = 0;
    this.asked = this.owed = false;
  }

  /** The scene's break, and what fell due in it, without whatever else has happened. */
  get aside(): SwiftReadings {
    const [aside = new SwiftReadings(this.promises)] = this.asides;
    this.asides[0] = aside;
    return aside;
  }

  copy(from: SwiftReadings): void {
    this.copyOwn(from);
    this.fresh = from.fresh;
    if (from.fresh) this.aside.copyOwn(from.aside);
  }

  beginScene(): void {
    this.fresh = true;
    this.aside.copyOwn(this);
  }

  /** As if nothing but the break had happened in the scene, unless something was decided in it. */
  skipScene(): void {
    if (this.fresh) this.copyOwn(this.aside);
    this.fresh = false;
  }

  private copyOwn(from: SwiftReadings): void {
    this.trust = from.trust;
    this.safety = from.safety;
    this.words = from.words;
    this.cap = from.cap;
    this.lastLoss = from.lastLoss;
    this.gave = from.gave;
    this.heard = from.heard;
    this.asked = from.asked;
    this.flooded = from.flooded;
    this.window = from.window;
    this.owed = from.owed;
    this.recent = from.recent;
    this.newLies = from.newLies;
    this.kept = from.kept;
    this.broken = from.broken;
    this.scene = from.scene;
    this.stopped = from.stopped;
    this.open = from.open;
    this.vague = from.vague;
    this.everBroken = from.everBroken;
    for (let at = 0; at < from.ledger.length; at++) this.ledger[at] = from.ledger[at] ?? 0;
  }

  /** How often the move stands among the last five. */
  uses(move: number): number {
    let uses = 0;
    for (let rest = this.recent; rest > 0; rest = rest >>> BITS)
      if ((rest & ONE) === move + 1) uses++;
    return uses;
  }

  remember(move: number): void {
    this.recent = ((this.recent << BITS) | (move + 1)) & MEMORY;
  }

  settleFlood(): void {
    this.flooded = isFlooded(this.safety, this.flooded);
  }

  weight(promise: number): number {
    return this.ledger[promise * PER_PROMISE + WEIGHT] ?? 0;
  }

  due(promise: number): number {
    return this.ledger[promise * PER_PROMISE + DUE] ?? 0;
  }

  settledIn(promise: number): number {
    return (this.ledger[promise * PER_PROMISE + LAST] ?? 0) - 1;
  }

  /** Opened, or opened again; what became of it earlier stays known. */
  promise(promise: number, weight: number, due: number, vague: boolean): void {
    const bit = 1 << promise;
    this.ledger[promise * PER_PROMISE + WEIGHT] = weight;
    this.dueAnew(promise, due);
    this.open |= bit;
    this.vague = vague ? this.vague | bit : this.vague & ~bit;
  }

  dueAnew(promise: number, due: number): void {
    this.ledger[promise * PER_PROMISE + DUE] = due;
    this.ledger[promise * PER_PROMISE + SETTLED] = 0;
  }

  markSettled(promise: number): void {
    this.ledger[promise * PER_PROMISE + LAST] = this.scene + 1;
  }

  /** Closes when the last of its due scenes has settled it; see `settled` in domain/ledger.ts. */
  settle(promise: number, due: readonly number[]): void {
    const at = promise * PER_PROMISE + SETTLED;
    const before = this.ledger[at] ?? 0;
    const place = due.indexOf(this.scene);
    const count = place < 0 ? before + 1 : Math.max(before, place + 1);
    this.ledger[at] = count;
    this.markSettled(promise);
    if (count >= due.length) this.open &= ~(1 << promise);
  }
}
