// How the endings fall from each option on offer, at any place of a play, if the rest is played at random or played well.
// Must not know: threads or pages: pure, so that a worker in a browser can ask it. Source: rulings, "Checking".
import { ENDING_FAMILIES, type EndingFamily } from '#domain/ending';
import type { Intent } from '#domain/playRecord';
import { err, ok, type Result } from '#domain/result';
import type { Scenario } from '#domain/scenario';
import type { Often } from '#domain/often';
import { likelihood } from './outcomeWords.ts';
import { Dice } from './play/dice.ts';
import type { Playable } from './play/packedGraph.ts';
import { Policy } from './play/policy.ts';
import { type SwiftStory, swiftStory } from './play/swiftStory.ts';
import { retrace, SwiftTalk } from './play/swiftTalk.ts';

/** Families that occurred, the most frequent first. `share`: 0..1 of the plays. */
export type Fall = readonly { family: EndingFamily; share: number; words: Often }[];

export type OfferOutcome = {
  /** the option's id */
  choice: string;
  /** it has `misses` */
  slip: boolean;
  random: Fall;
  well: Fall;
};

/** `plays`: for each option and each way to play. */
export type Effort = { plays: number; seed: number };

type Asked = { decisions: readonly string[]; intent: Intent } & Effort;

const fallOf = (counts: readonly number[], plays: number): Fall =>
  ENDING_FAMILIES.map((family, at) => {
    const share = (counts[at] ?? 0) / plays;
    return { family, share, words: likelihood(share) };
  })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);

class Chances {
  private readonly here: SwiftTalk;
  private readonly talk: SwiftTalk;
  private readonly policy: Policy;

  constructor(
    story: SwiftStory,
    private readonly asked: Asked,
  ) {
    const dice = new Dice(asked.seed);
    this.here = new SwiftTalk(story, dice);
    this.talk = new SwiftTalk(story, dice);
    this.policy = new Policy(this.talk, dice);
  }

  find(): Result<OfferOutcome[], string> {
    const { decisions, intent } = this.asked;
    if (!retrace(this.here, intent, decisions)) return err('The decisions do not fit the story.');
    const { choices } = this.here.story.graph;
    const offers = this.here.waiting?.offers ?? [];
    return ok(
      offers.map(({ choice, slip }, at) => ({
        choice: choices[choice]?.id ?? '',
        slip,
        random: this.falls(at, this.policy.evenly),
        well: this.falls(at, this.policy.slipping(0)),
      })),
    );
  }

  private falls(offer: number, pick: () => number): Fall {
    const { plays } = this.asked;
    const counts = ENDING_FAMILIES.map(() => 0);
    for (let play = 0; play < plays; play++) {
      this.talk.follow(this.here);
      this.talk.take(offer);
      if (this.policy.finish(pick)) counts[this.talk.family] = (counts[this.talk.family] ?? 0) + 1;
    }
    return fallOf(counts, plays);
  }
}

/** On a story made ready once: what a worker keeps. An error when the decisions are not on offer. */
export const outcomesOn = (
  story: SwiftStory,
  decisions: readonly string[],
  intent: Intent,
  effort: Effort,
): Result<OfferOutcome[], string> => new Chances(story, { decisions, intent, ...effort }).find();

/** After these decisions; no offers at an end. `graph`: whole, packed, or as shipped. */
export const outcomesFrom = (
  graph: Playable,
  scenario: Scenario,
  decisions: readonly string[],
  intent: Intent,
  effort: Effort,
): Result<OfferOutcome[], string> =>
  outcomesOn(swiftStory(graph, scenario), decisions, intent, effort);
