// How the endings fall by the share of slips: at least 100,000 seeded plays for each intent, promises kept where the story lets you.
// Must not know: what is wanted of a story (balanceFindings.ts). Sources: story bible 2.7, rulings "Checking" (figures).
import { ENDING_FAMILIES, type EndingFamily } from '#domain/ending';
import type { Intent } from '#domain/playRecord';
import type { Scenario } from '#domain/scenario';
import { type Share, shareOf } from './balanceShares.ts';
import { Dice } from './play/dice.ts';
import { shippedGraph } from './play/shippedGraph.ts';
import { type Playable, packed } from './play/packedGraph.ts';
import { Policy } from './play/policy.ts';
import { swiftStory } from './play/swiftStory.ts';
import { LONGEST_PLAY, SwiftTalk } from './play/swiftTalk.ts';

/** Plays by share of slips, per cent of the decisions taken. */
export type Bucket = { label: string; holds: (percent: number) => boolean };

export const BUCKETS: readonly Bucket[] = [
  { label: '0', holds: (percent) => percent === 0 },
  { label: 'under 5', holds: (percent) => percent > 0 && percent < 5 },
  { label: '5 to 15', holds: (percent) => percent >= 5 && percent <= 15 },
  { label: '15 to 20', holds: (percent) => percent > 15 && percent < 20 },
  { label: '20 to 30', holds: (percent) => percent >= 20 && percent <= 30 },
  { label: '30 to 50', holds: (percent) => percent > 30 && percent < 50 },
  { label: '50 and more', holds: (percent) => percent >= 50 },
];

/** One play in eight aims at no slip, the others at a share drawn evenly up to this, so that every bucket is filled evenly. */
const AIM_MOST = 700;
const WITHOUT = 8;

export type BalanceRow = {
  label: string;
  plays: number;
  families: Readonly<Record<EndingFamily, Share>>;
};
export type IntentBalance = {
  intent: Intent;
  plays: number;
  /** plays that found no end: the story goes in circles or breaks off */
  unfinished: number;
  rows: readonly BalanceRow[];
  /** plays with at most 15 % slips, all together */
  kindly: BalanceRow;
};

type Counts = { plays: number; families: number[] };

const none = (): Counts => ({ plays: 0, families: ENDING_FAMILIES.map(() => 0) });

const count = (counts: Counts, family: number): void => {
  counts.plays++;
  counts.families[family] = (counts.families[family] ?? 0) + 1;
};

const rowOf = (label: string, { plays, families }: Counts): BalanceRow => ({
  label,
  plays,
  families: Object.fromEntries(
    ENDING_FAMILIES.map((family, at) => [family, shareOf(families[at] ?? 0, plays)]),
  ) as Record<EndingFamily, Share>,
});

/** One play from the opening; per cent of slips, or undefined when it found no end. */
const slipsIn = (talk: SwiftTalk, pick: () => number): number | undefined => {
  let [slips, decisions] = [0, 0];
  for (let now = talk.waiting; now && decisions < LONGEST_PLAY; now = talk.waiting) {
    const taken = pick();
    if (now.offers[taken]?.slip) slips++;
    decisions++;
    talk.take(taken);
  }
  return talk.end >= 0 ? (slips * 100) / Math.max(1, decisions) : undefined;
};

const KINDLY = 15;

const balanceUnder = (talk: SwiftTalk, dice: Dice, intent: Intent, plays: number) => {
  const policy = new Policy(talk, dice);
  const buckets = BUCKETS.map(none);
  const kindly = none();
  let unfinished = 0;
  for (let play = 0; play < plays; play++) {
    talk.begin(intent);
    const aim = play % WITHOUT === 0 ? 0 : dice.below(AIM_MOST);
    const percent = slipsIn(talk, policy.slipping(aim));
    const bucket = buckets[BUCKETS.findIndex(({ holds }) => holds(percent ?? -1))];
    if (percent === undefined || !bucket) unfinished++;
    else count(bucket, talk.family);
    if (percent !== undefined && percent <= KINDLY) count(kindly, talk.family);
  }
  const rows = BUCKETS.map(({ label }, at) => rowOf(label, buckets[at] ?? none()));
  return { intent, plays, unfinished, rows, kindly: rowOf('at most 15', kindly) };
};

/** For each intent of the scenario. Empty for the hurt partner's side, where no act is a slip (rulings, The Other Chair). */
export const balanceOf = (
  graph: Playable,
  scenario: Scenario,
  { plays = 100_000, seed = 1 }: { plays?: number; seed?: number } = {},
): IntentBalance[] => {
  if (scenario.side === 'hurt') return [];
  const dice = new Dice(seed);
  const talk = new SwiftTalk(swiftStory(shippedGraph(packed(graph)), scenario), dice);
  return scenario.intents.map((intent) => balanceUnder(talk, dice, intent, plays));
};
