// The question put to a room on one turn: votes hidden by seat until a round is counted, then numbers alone.
// Must not know: sockets, people, who may do what. Every function answers with a new ballot or a refusal by name.
import { err, ok, type Result } from './result.ts';
import {
  handsOf,
  leadOf,
  type Lead,
  type Source,
  type Tally,
  tallyOf,
  type Vote,
} from './tally.ts';

/** Which way the talk goes, or how the line just said landed on the one who was hurt. */
export const QUESTIONS = ['decision', 'landing'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The answers to `landing`. */
export const LANDINGS = ['nearer', 'unmoved', 'further'] as const;

export const STATUSES = ['open', 'closed', 'talking', 'revealed'] as const;
export type Status = (typeof STATUSES)[number];

/** How a ballot was decided. */
export const WAYS = ['majority', 'facilitator', 'coin'] as const;
export type Way = (typeof WAYS)[number];

/** Vote, talk, vote again: after that the facilitator decides, a coin last. */
export const ROUNDS = 2;

/** More hands than any room has. */
export const MOST_HANDS = 999;

/** What is asked, and of which turn. */
export type Asked = {
  /** counts up in a room and is never used twice */
  number: number;
  /** decisions taken before the one it is about */
  turn: number;
  question: Question;
  source: Source;
  options: readonly string[];
};

export type Ballot = Asked & {
  status: Status;
  /** from 1 to ROUNDS */
  round: number;
  /** by seat; empty as soon as the round is counted */
  votes: Readonly<Record<string, Vote>>;
  /** by option, when hands are counted */
  hands: Readonly<Record<string, number>>;
  /** rounds counted so far */
  rounds: readonly Tally[];
  /** how many of them were revealed; those counted before talking first wait */
  revealed: number;
};

/** What stays of a ballot: counts. */
export type ClosedBallot = Omit<Asked, 'source'> & {
  rounds: readonly Tally[];
  /** absent for a landing, which decides nothing */
  decided?: { option: string; by: Way };
  /** the room went back behind it */
  undone: boolean;
};

/** Which ballot and round a vote was meant for. */
export type Aim = { ballot: number; round: number };

export type BallotRefusal =
  | 'older-ballot'
  | 'no-such-ballot'
  | 'ballot-closed'
  | 'ballot-open'
  | 'already-revealed'
  | 'not-revealed'
  | 'no-more-rounds'
  | 'not-an-option'
  | 'hands-are-counted'
  | 'phones-vote'
  | 'impossible-count'
  | 'tie'
  | 'nobody-voted'
  | 'no-tie'
  | 'talk-before-coin';

type Step = Result<Ballot, BallotRefusal>;

export const ask = (asked: Asked): Ballot => ({
  ...asked,
  status: 'open',
  round: 1,
  votes: {},
  hands: {},
  rounds: [],
  revealed: 0,
});

const misaimed = (ballot: Ballot, aim: Aim): BallotRefusal | undefined => {
  const ahead = aim.ballot - ballot.number || aim.round - ballot.round;
  if (ahead < 0) return 'older-ballot';
  if (ahead > 0) return 'no-such-ballot';
  return ballot.status === 'open' ? undefined : 'ballot-closed';
};

const misvoted = ({ source, options }: Ballot, vote: Vote): BallotRefusal | undefined => {
  if (source === 'hands') return 'hands-are-counted';
  return vote === 'abstain' || options.includes(vote.for) ? undefined : 'not-an-option';
};

/** A second vote of a seat replaces its first. */
export const cast = (ballot: Ballot, aim: Aim, seat: string, vote: Vote): Step => {
  const refusal = misaimed(ballot, aim) ?? misvoted(ballot, vote);
  if (refusal) return err(refusal);
  return ok({ ...ballot, votes: { ...ballot.votes, [seat]: vote } });
};

/** Who leaves takes a vote along that was not yet counted. */
export const withoutSeat = (ballot: Ballot, seat: string): Ballot => {
  const { [seat]: _, ...votes } = ballot.votes;
  return { ...ballot, votes };
};

/** Sets how many hands there are for an option; the last count holds. `votes` is a whole number up to MOST_HANDS. */
export const countHands = (ballot: Ballot, option: string, votes: number): Step => {
  if (ballot.source !== 'hands') return err('phones-vote');
  if (ballot.status !== 'open') return err('ballot-closed');
  if (!ballot.options.includes(option)) return err('not-an-option');
  if (!Number.isInteger(votes) || votes < 0 || votes > MOST_HANDS) return err('impossible-count');
  return ok({ ...ballot, hands: { ...ballot.hands, [option]: votes } });
};

/** No more votes for now; they stay hidden. */
export const close = (ballot: Ballot): Step =>
  ballot.status === 'open' ? ok({ ...ballot, status: 'closed' }) : err('ballot-closed');

const tallied = ({ source, options, votes, hands }: Ballot): Tally =>
  source === 'hands' ? handsOf(options, hands) : tallyOf(options, Object.values(votes));

/** Votes become counts, and whose they were is gone. */
const counted = (ballot: Ballot): Ballot =>
  ballot.status === 'closed'
    ? { ...ballot, votes: {}, hands: {}, rounds: [...ballot.rounds, tallied(ballot)] }
    : ballot;

/** Talk first: the round is counted; if it was not revealed, it stays hidden until after the next. */
export const talk = (ballot: Ballot): Step => {
  if (ballot.status === 'open') return err('ballot-open');
  if (ballot.status === 'talking' || ballot.round >= ROUNDS) return err('no-more-rounds');
  return ok({ ...counted(ballot), status: 'talking' });
};

/** Opens a ballot that was closed too early, or the next round after talking. */
export const askAgain = (ballot: Ballot): Step => {
  if (ballot.status === 'open') return err('ballot-open');
  if (ballot.status === 'revealed') return err('already-revealed');
  const round = ballot.status === 'talking' ? ballot.round + 1 : ballot.round;
  return ok({ ...ballot, status: 'open', round });
};

/** Shows every round counted so far. */
export const reveal = (ballot: Ballot): Step => {
  if (ballot.status === 'open') return err('ballot-open');
  if (ballot.status === 'revealed') return err('already-revealed');
  const whole = counted(ballot);
  return ok({ ...whole, status: 'revealed', revealed: whole.rounds.length });
};

/** Where the last round leads; undefined until it is revealed. */
export const leadIn = ({ status, rounds }: Ballot): Lead | undefined => {
  const last = status === 'revealed' ? rounds.at(-1) : undefined;
  return last && leadOf(last);
};

/** The option with the most votes. */
export const majorityOf = (ballot: Ballot): Result<string, BallotRefusal> => {
  const lead = leadIn(ballot);
  if (!lead) return err('not-revealed');
  if (lead.kind === 'nobody') return err('nobody-voted');
  return lead.kind === 'tie' ? err('tie') : ok(lead.option);
};

/** One of those in a tie, once talking did not end it. `toss` is any uint32 from whoever has chance. */
export const coinOf = (ballot: Ballot, toss: number): Result<string, BallotRefusal> => {
  const lead = leadIn(ballot);
  if (!lead) return err('not-revealed');
  if (lead.kind !== 'tie') return err('no-tie');
  if (ballot.round < ROUNDS) return err('talk-before-coin');
  return ok(lead.options[toss % lead.options.length] ?? '');
};

/** What is kept of a ballot when the room goes on. */
export const closedFrom = (
  { number, turn, question, options, rounds }: Ballot,
  decided?: ClosedBallot['decided'],
): ClosedBallot => ({
  ...{ number, turn, question, options, rounds },
  ...(decided && { decided }),
  undone: false,
});
