// What a room did, from its record and closed ballots: the road, where it was most divided, what talking changed.
// Must not know: seats, names, languages. Small counts stay hidden here as everywhere.
import type { ClosedBallot, Way } from './ballot.ts';
import type { PlayRecord } from './playRecord.ts';
import {
  BARS_FROM,
  leadOf,
  type Lead,
  type ShownTally,
  shownTally,
  type Tally,
  votesIn,
} from './tally.ts';

/** One decision of the room. */
export type RoadStep = {
  /** 0-based */
  turn: number;
  decision: string;
  /** taken from an earlier road, not decided here */
  dealt: boolean;
  /** absent for a skipped scene and for a dealt decision */
  by?: Way;
  /** each round in order; empty when nobody was asked */
  rounds: readonly ShownTally[];
  /** how the other half of the room heard it, before the story told */
  landed?: ShownTally;
};

/** What talking changed at one turn. */
export type Change = {
  turn: number;
  before: ShownTally;
  after: ShownTally;
  /** the room leaned another way afterwards */
  turned: boolean;
};

export type GroupDebrief = {
  road: readonly RoadStep[];
  /** turns in which the largest group was smallest, most divided first; at most three */
  divided: readonly number[];
  changed: readonly Change[];
  /** roads that the room tried and went back from, by turn, in the order tried */
  tried: readonly { turn: number; option: string }[];
};

const MOST_DIVIDED = 3;

type Closed = readonly ClosedBallot[];

const standingAt = (closed: Closed, turn: number, question: ClosedBallot['question']) =>
  closed.find((one) => !one.undone && one.turn === turn && one.question === question);

const stepFrom = (record: PlayRecord, closed: Closed, turn: number): RoadStep => {
  const ballot = standingAt(closed, turn, 'decision');
  const landing = standingAt(closed, turn, 'landing')?.rounds.at(-1);
  return {
    turn,
    decision: record.decisions[turn] ?? '',
    dealt: turn < record.dealt,
    ...(ballot?.decided && { by: ballot.decided.by }),
    rounds: (ballot?.rounds ?? []).map(shownTally),
    ...(landing && { landed: shownTally(landing) }),
  };
};

const largest = ({ counts }: Tally): number => Math.max(...counts.map(({ votes }) => votes));

/** Ballots with enough votes to show, and not all for one option; compared by the share of the largest group. */
const dividedOf = (decisions: Closed): number[] =>
  decisions
    .flatMap(({ turn, rounds }) => {
      const tally = rounds.at(-1);
      if (!tally || votesIn(tally) < BARS_FROM) return [];
      return [{ turn, most: largest(tally), all: votesIn(tally) }];
    })
    .filter(({ most, all }) => most < all)
    .sort((a, b) => a.most * b.all - b.most * a.all || a.turn - b.turn)
    .slice(0, MOST_DIVIDED)
    .map(({ turn }) => turn);

const leadText = (lead: Lead): string => JSON.stringify(lead);

const changesOf = (decisions: Closed): Change[] =>
  decisions.flatMap(({ turn, rounds }) => {
    const [before, after] = rounds;
    if (!before || !after) return [];
    const turned = leadText(leadOf(before)) !== leadText(leadOf(after));
    return [{ turn, before: shownTally(before), after: shownTally(after), turned }];
  });

/** `closed` in the order in which the ballots were closed. */
export const groupDebriefOf = (record: PlayRecord, closed: Closed): GroupDebrief => {
  const decisions = closed.filter(({ undone, question }) => !undone && question === 'decision');
  return {
    road: record.decisions.map((_, turn) => stepFrom(record, closed, turn)),
    divided: dividedOf(decisions),
    changed: changesOf(decisions),
    tried: closed.flatMap(({ turn, decided, undone }) =>
      undone && decided ? [{ turn, option: decided.option }] : [],
    ),
  };
};
