// The count of one round: votes become numbers, and from here on nobody can say whose they were.
// Must not know: seats, rounds, who asks.

/** One seat's answer: an option, or "I'd rather not vote on this one". */
export type Vote = { for: string } | 'abstain';

/** Phones vote by ballots; without phones the facilitator counts hands. */
export const SOURCES = ['ballots', 'hands'] as const;
export type Source = (typeof SOURCES)[number];

export type Count = { option: string; votes: number };

export type Tally = {
  source: Source;
  /** one entry for each option, in the order of the ballot */
  counts: readonly Count[];
  /** how many would rather not vote; 0 for hands */
  abstained: number;
};

/** Where a tally leads: one option, several at once, or none because nobody voted. */
export type Lead =
  | { kind: 'majority'; option: string }
  | { kind: 'tie'; options: readonly string[] }
  | { kind: 'nobody' };

/** Fewer votes than this could tell who voted what, so only the lead is told. */
export const BARS_FROM = 5;

/** A tally as anybody may see it once it is revealed. */
export type ShownTally = {
  source: Source;
  lead: Lead;
  /** absent below BARS_FROM votes */
  bars?: readonly Count[];
};

/** Counts votes in any order; a vote for anything but `options` counts for nothing. */
export const tallyOf = (options: readonly string[], votes: readonly Vote[]): Tally => {
  const counts = options.map((option) => ({
    option,
    votes: votes.filter((vote) => vote !== 'abstain' && vote.for === option).length,
  }));
  const abstained = votes.filter((vote) => vote === 'abstain').length;
  return { source: 'ballots', counts, abstained };
};

/** Hands as the facilitator counted them; an option without a count has none. */
export const handsOf = (
  options: readonly string[],
  hands: Readonly<Record<string, number>>,
): Tally => ({
  source: 'hands',
  counts: options.map((option) => ({ option, votes: hands[option] ?? 0 })),
  abstained: 0,
});

/** Votes for an option, abstentions apart. */
export const votesIn = ({ counts }: Tally): number =>
  counts.reduce((sum, { votes }) => sum + votes, 0);

/** The most votes decide, however few they are among all: never by lot in proportion. */
export const leadOf = ({ counts }: Tally): Lead => {
  const most = Math.max(0, ...counts.map(({ votes }) => votes));
  if (most === 0) return { kind: 'nobody' };
  const options = counts.flatMap(({ option, votes }) => (votes === most ? [option] : []));
  const [option = ''] = options;
  return options.length === 1 ? { kind: 'majority', option } : { kind: 'tie', options };
};

export const shownTally = (tally: Tally): ShownTally => ({
  source: tally.source,
  lead: leadOf(tally),
  ...(votesIn(tally) >= BARS_FROM && { bars: tally.counts }),
});
