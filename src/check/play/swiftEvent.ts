// What the story's own events and a scene break do to swift readings: the formulae of domain/eventStep.ts, promiseStep.ts, elapse.ts.
// Must not know: options. A twin of the law, not the law: a test compares every step of it with domain/step.ts.
import { BREACH_STARTS, type Breach } from '#domain/breach';
import { FACTORS } from '#domain/factors';
import type { SwiftAct } from './swiftAct.ts';
import { roomForSafety, roomForTrust, windowFactor } from './swiftFactors.ts';
import { SwiftMove } from './swiftMove.ts';
import type { SwiftReadings } from './swiftReadings.ts';

/** A promise as numbers: its place among the story's promises, and its list of due scenes. */
export type SwiftPromise = {
  promise: number;
  weight: number;
  due: number;
  vague: boolean;
  /** -1 for none */
  replaces: number;
};

export type SwiftEvent =
  | { type: 'discover' | 'asks' | 'refuse' | 'stop' }
  | { type: 'return'; act: SwiftAct }
  | { type: 'agree-together'; act: SwiftAct; made: SwiftPromise }
  | { type: 'trigger'; size: number }
  | { type: 'keep'; promise: number }
  | { type: 'break'; promise: number }
  | { type: 'renegotiate'; promise: number; due: number };

/** What an event did to a promise, for whoever collects outcomes. */
export type Settled = 'keep' | 'break' | 'renegotiate' | undefined;

export class SwiftEvents {
  readonly move: SwiftMove;
  private readonly capFirst: number;

  constructor(
    private readonly readings: SwiftReadings,
    breach: Breach,
    private readonly dues: readonly (readonly number[])[],
  ) {
    this.move = new SwiftMove(readings, breach);
    this.capFirst = BREACH_STARTS[breach].cap;
  }

  /** A player's option: the act, its promise, then the window closes a little. */
  act(act: SwiftAct, made: SwiftPromise | undefined): void {
    const now = this.readings;
    this.move.perform(act);
    if (made) this.promise(made);
    now.window = Math.max(0, now.window - 1);
    now.settleFlood();
  }

  /** Says what became of the promise that it names, if that was open. */
  event(event: SwiftEvent): Settled {
    const settled = this.happen(event);
    this.readings.settleFlood();
    return settled;
  }

  /** The break before `scene`; the first scene only sets the scene. */
  enter(scene: number): void {
    const now = this.readings;
    if (now.scene >= 0 && scene !== now.scene) this.elapse();
    now.scene = scene;
  }

  private elapse(): void {
    const now = this.readings;
    if (now.owed) this.unreturned();
    for (let vague = now.open & now.vague; vague !== 0; vague &= vague - 1)
      this.changeBy(-FACTORS.promise.fade, 0, 0);
    const { safety, share, half } = FACTORS.rest;
    this.changeBy(0, (safety + share * now.trust - now.safety) * half, 0);
    now.endScene();
    now.settleFlood();
  }

  private unreturned(): void {
    const { unreturnedTrust, unreturnedSafety, unreturnedShare } = FACTORS.pause;
    this.move.fall(unreturnedTrust, unreturnedSafety);
    this.move.atMostSafety(-unreturnedShare * this.readings.gave);
    this.move.apply();
  }

  private changeBy(dT: number, dS: number, dW: number): void {
    this.move.set(dT, dS, dW);
    this.move.apply();
  }

  private happen(event: SwiftEvent): Settled {
    const now = this.readings;
    switch (event.type) {
      case 'discover':
        return this.discover();
      case 'trigger':
        return this.trigger(event.size);
      case 'asks':
        now.asked = true;
        return undefined;
      case 'stop':
        now.stopped = true;
        return undefined;
      case 'return':
        this.move.perform(event.act);
        return undefined;
      case 'agree-together':
        this.move.perform(event.act);
        this.promise(event.made);
        return undefined;
      case 'refuse':
        return undefined;
      default:
        return this.settle(event);
    }
  }

  private discover(): undefined {
    const now = this.readings;
    const { trust, safety, cap, capLeast } = FACTORS.discover;
    const win = windowFactor(now);
    this.move.fall(trust * win, safety * win);
    now.newLies++;
    now.cap = Math.max(capLeast, now.cap - cap);
    this.move.apply();
  }

  private trigger(size: number): undefined {
    const { safety, high, slope } = FACTORS.trigger;
    this.changeBy(0, -safety * size * (high - (slope * this.readings.trust) / FACTORS.top), 0);
    this.readings.window = FACTORS.window.turns;
  }

  private promise({ promise, weight, due, vague, replaces }: SwiftPromise): void {
    const now = this.readings;
    if (replaces >= 0) now.open &= ~((1 << replaces) & now.vague);
    now.promise(promise, weight, due, vague);
  }

  private settle(event: Extract<SwiftEvent, { promise: number }>): Settled {
    const now = this.readings;
    if ((now.open & (1 << event.promise)) === 0) return undefined;
    if (event.type === 'keep') this.keep(event.promise);
    else if (event.type === 'break') this.break(event.promise);
    else this.renegotiate(event.promise, event.due);
    return event.type;
  }

  private keep(promise: number): void {
    const now = this.readings;
    const { trust, safety, eases, mends } = FACTORS.keep;
    const weight = now.weight(promise);
    this.move.set(
      trust * weight * roomForTrust(now) * windowFactor(now),
      safety * weight * roomForSafety(now),
      -now.words * eases,
    );
    now.kept++;
    now.cap = Math.min(this.capFirst, now.cap + mends);
    now.settle(promise, this.dues[now.due(promise)] ?? []);
    this.move.apply();
  }

  private break(promise: number): void {
    const now = this.readings;
    const scale = now.weight(promise) * windowFactor(now);
    this.move.fall(FACTORS.break.trust * scale, FACTORS.break.safety * scale);
    now.broken++;
    now.everBroken |= 1 << promise;
    now.settle(promise, this.dues[now.due(promise)] ?? []);
    this.move.apply();
  }

  private renegotiate(promise: number, due: number): void {
    const now = this.readings;
    const { trust, safety } = FACTORS.renegotiate;
    const weight = now.weight(promise);
    this.changeBy(-trust * weight, safety * roomForSafety(now), 0);
    if ((this.dues[due] ?? []).length > 0) now.dueAnew(promise, due);
    now.markSettled(promise);
  }
}
