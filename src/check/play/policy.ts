// Who decides in a play for figures: evenly at random, or with a wanted share of slips and promises kept where the story lets you.
// Must not know: what is counted. A slip is an option with `misses`.
import { Dice } from './dice.ts';
import { LONGEST_PLAY, SwiftTalk } from './swiftTalk.ts';

/** How an offer suits: 0 first. By whether a slip is wanted, whether it is one, whether it breaks a promise on its way. */
const SUITS = {
  well: { good: { keeps: 0, breaks: 1 }, slip: { keeps: 2, breaks: 3 } },
  slip: { good: { keeps: 1, breaks: 3 }, slip: { keeps: 0, breaks: 2 } },
} as const;

export class Policy {
  private readonly ahead: SwiftTalk;

  constructor(
    private readonly talk: SwiftTalk,
    private readonly dice: Dice,
  ) {
    this.ahead = new SwiftTalk(talk.story, new Dice(0));
  }

  /** Any offer, each as likely as the other. */
  readonly evenly = (): number => this.dice.below(this.talk.waiting?.offers.length ?? 1);

  /** A slip in `perMille` of a thousand decisions where both kinds are offered; 0 is *played well*. */
  readonly slipping = (perMille: number) => (): number => {
    const wanted = SUITS[perMille > 0 && this.dice.chance(perMille) ? 'slip' : 'well'];
    const offers = this.talk.waiting?.offers ?? [];
    let best = 0;
    let bestSuit = 4;
    let ties = 0;
    for (let at = 0; at < offers.length; at++) {
      const offer = offers[at];
      if (!offer) continue;
      const breaks = offer.mayBreak && this.breaks(at);
      const suit = wanted[offer.slip ? 'slip' : 'good'][breaks ? 'breaks' : 'keeps'];
      if (suit < bestSuit) [bestSuit, ties] = [suit, 0];
      if (suit === bestSuit && this.dice.below(++ties) === 0) best = at;
    }
    return best;
  };

  /** Plays on to an end. False when it found none. */
  finish(pick: () => number): boolean {
    for (let count = 0; count < LONGEST_PLAY && this.talk.waiting; count++) this.talk.take(pick());
    return this.talk.end >= 0;
  }

  /** Whether a promise now open is broken on the way of this offer, at these readings. */
  private breaks(offer: number): boolean {
    this.ahead.follow(this.talk);
    this.ahead.take(offer);
    return this.ahead.readings.broken > this.talk.readings.broken;
  }
}
