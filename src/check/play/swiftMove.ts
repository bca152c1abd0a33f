// What an act does to swift readings: the formulae of domain/moveChange.ts, gain.ts, cost.ts and apology.ts, in place.
// Must not know: stories. A twin of the law, not the law: a test compares every step of it with domain/step.ts.
import { clamp, ramp, rounded } from '#domain/arithmetic';
import { type Breach, BREACH_STARTS } from '#domain/breach';
import { FACTORS } from '#domain/factors';
import { stingAt } from '#domain/modifiers';
import { MOVE_BASES } from '#domain/move';
import type { SwiftAct } from './swiftAct.ts';
import { roomForSafety, roomForTrust, windowFactor, wordFactor } from './swiftFactors.ts';
import type { SwiftReadings } from './swiftReadings.ts';

const A = FACTORS.apology;

/** Changes, not yet rounded, of the act under way. One object for all: nothing is allocated in the walk. */
export class SwiftMove {
  private dT = 0;
  private dS = 0;
  private dW = 0;
  private readonly doubt: number;

  constructor(
    private readonly readings: SwiftReadings,
    breach: Breach,
  ) {
    this.doubt = FACTORS.belief.steady * (1 / BREACH_STARTS[breach].belief - 1);
  }

  /** An act by an option or by the story, without the window that a player's own move closes. */
  perform(act: SwiftAct): void {
    this.reckon(act);
    this.apply();
    if (act.hears) this.readings.heard++;
    this.readings.remember(act.move);
  }

  /** Rounds once, adds, clamps: domain/change.ts. */
  apply(): void {
    const now = this.readings;
    now.trust = clamp(now.trust + rounded(this.dT), 0, now.cap);
    now.safety = clamp(now.safety + rounded(this.dS), 0, FACTORS.top);
    now.words = clamp(now.words + rounded(this.dW), 0, FACTORS.wordLimit);
  }

  set(dT: number, dS: number, dW: number): void {
    this.dT = dT;
    this.dS = dS;
    this.dW = dW;
  }

  /** Losses in hundredths, before the sting: domain/fall.ts. */
  fall(trust: number, safety: number): void {
    const now = this.readings;
    const lower = clamp(now.trust - rounded(trust), 0, now.cap);
    this.set(-trust, -safety * stingAt(lower), 0);
  }

  /** Lowers the change of safety to `dS` where it is higher. */
  atMostSafety(dS: number): void {
    this.dS = Math.min(this.dS, dS);
  }

  private reckon(act: SwiftAct): void {
    const now = this.readings;
    switch (act.rule) {
      case 'cost':
        return this.cost(act.trust, act.safety);
      case 'apologise':
        return this.apologise(act);
      case 'repair-slip':
        return this.repair(act);
      case 'pause':
        return this.pause(act);
      case 'return':
        return this.comeBack(act);
      case 'disclose':
        this.gain(act, act.trust, act.safety);
        this.dS = act.safety;
        return undefined;
      case 'grand':
        this.gain(act, 0, act.safety);
        this.dT = act.trust * FACTORS.trustLoss * windowFactor(now);
        this.dW = 0;
        return undefined;
      case 'explain-asked':
        return now.asked
          ? this.gain(act, act.trust, act.safety)
          : this.cost(act.unasked.trust, act.unasked.safety);
      default:
        return this.gain(act, act.trust, act.safety);
    }
  }

  private gain(act: SwiftAct, trustBase: number, safetyBase: number): void {
    const now = this.readings;
    const gate = this.share(act);
    const uses = now.uses(act.move);
    const fresh = FACTORS.repeats[Math.min(uses, FACTORS.repeats.length - 1)] ?? 0;
    const belief = act.believed ? this.belief() : 1;
    const win = windowFactor(now);
    const trust = trustBase * gate * fresh * roomForTrust(now) * win;
    const safety = safetyBase * gate * fresh * roomForSafety(now) * belief;
    const toll = this.toll(act) * stingAt(now.trust) * win;
    this.dT = act.deed
      ? trust
      : Math.min(trust * belief * wordFactor(now), FACTORS.wordLimit - now.words);
    this.dW = act.deed ? -now.words * FACTORS.deedEases : this.dT;
    this.dS = safety - toll;
  }

  private share({ gate, floodShare }: SwiftAct): number {
    const { safety, flooded } = this.readings;
    if (flooded) return floodShare;
    if (gate === 'open') return 1;
    if (gate === 'solve') return ramp(safety, FACTORS.solve.from, FACTORS.solve.to);
    const { from, to, least } = FACTORS.ask;
    return least + (1 - least) * ramp(safety, from, to);
  }

  private toll({ gate, floodShare }: SwiftAct): number {
    const { safety, flooded } = this.readings;
    if (flooded) return floodShare === 0 ? FACTORS.flood.cost : 0;
    return gate === 'solve' && safety < FACTORS.solve.from ? FACTORS.solve.costBelow : 0;
  }

  private belief(): number {
    const { kept, broken, newLies } = this.readings;
    const { steady, broken: perBroken, lie } = FACTORS.belief;
    const proof = kept + steady;
    return proof / (proof + this.doubt + perBroken * broken + lie * newLies);
  }

  private cost(trust: number, safety: number): void {
    const win = windowFactor(this.readings);
    this.fall(-trust * FACTORS.trustLoss * win, -safety * win);
    this.readings.lastLoss = rounded(-this.dS);
  }

  private apologise(act: SwiftAct): void {
    const now = this.readings;
    let sum = 0;
    let asking = 0;
    for (const { part, weight } of act.parts) {
      const early = part === 'request' && now.safety < A.requestFrom;
      if (early) asking = A.requestCost * stingAt(now.trust);
      if (!early && (part !== 'explanation' || (act.owned && now.asked))) sum += weight;
    }
    const quality = act.owned ? sum : sum * A.unowned;
    const timed = now.heard < A.heardFirst ? quality * A.tooEarly : quality;
    this.gain(act, act.trust * timed, act.safety * timed);
    this.dS -= asking;
  }

  private repair(act: SwiftAct): void {
    const { most, share } = FACTORS.repair;
    const won = Math.min(most, share * this.readings.lastLoss) * act.scale;
    this.gain(act, act.trust, act.safety + won);
    this.readings.lastLoss = 0;
  }

  private pause(act: SwiftAct): void {
    const now = this.readings;
    const whole = now.flooded ? FACTORS.pause.flooded : MOVE_BASES.pause.safety;
    this.gain(act, act.trust, whole * act.scale);
    const gave = clamp(rounded(this.dS), 0, FACTORS.top - now.safety);
    now.gave = (now.owed ? now.gave : 0) + gave;
    now.owed = true;
  }

  private comeBack(act: SwiftAct): void {
    const now = this.readings;
    if (!now.owed) return this.set(0, 0, 0);
    this.gain(act, act.trust, act.safety);
    now.owed = false;
    now.gave = 0;
    return undefined;
  }
}
