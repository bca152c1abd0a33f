// A workshop room: one record, the open ballot, the counts of closed ones. Nothing about people.
// Must not know: sockets, stores, the story: what is on offer is handed in.
import type { Ballot, ClosedBallot, Question } from '#domain/ballot';
import type { PlayRecord } from '#domain/playRecord';

/** The two halves of a room when it swaps chairs. */
export const HALVES = ['a', 'b'] as const;
export type Half = (typeof HALVES)[number];

/** Who speaks for the accountable partner; the other half then says how it landed. */
export const CHAIRS = ['together', 'a-speaks', 'b-speaks'] as const;
export type Chairs = (typeof CHAIRS)[number];

/** A place in the room: a number in the order of joining, and no name. */
export type Seat = { number: number; half: Half };

export type Room = {
  /** six characters, for joining */
  code: string;
  /** hash of the facilitator's secret */
  key: string;
  record: PlayRecord;
  /** decisions of an earlier road that this one is laid beside; mostly empty */
  earlier: readonly string[];
  /** by hashed token */
  seats: Readonly<Record<string, Seat>>;
  /** seat numbers given so far; none is given twice */
  seated: number;
  /** hashed tokens that may not come back */
  removed: readonly string[];
  locked: boolean;
  paused: boolean;
  ended: boolean;
  chairs: Chairs;
  /** the last decision is said, and what follows is not yet told: first it lands */
  held: boolean;
  /** ballots so far; the number of the newest */
  asked: number;
  ballot?: Ballot;
  /** in the order in which they were closed */
  closed: readonly ClosedBallot[];
};

/** Seats of one room. */
export const MOST_SEATS = 1000;
/** Ballots of one room: many times the longest scenario. */
export const MOST_BALLOTS = 500;
/** Decisions of a record that a room takes in. */
export const MOST_TURNS = 200;

/** A room at its beginning. `key` is the hash of a secret that only its facilitator has. */
export const roomOf = (code: string, key: string, record: PlayRecord): Room => ({
  ...{ code, key, record },
  ...{ earlier: [], seats: {}, seated: 0, removed: [] },
  ...{ locked: false, paused: false, ended: false },
  ...{ chairs: 'together', held: false, asked: 0, closed: [] },
});

/** Whether this half answers this question. */
export const answers = (chairs: Chairs, half: Half, question: Question): boolean => {
  if (chairs === 'together') return true;
  const speaks = (chairs === 'a-speaks') === (half === 'a');
  return speaks === (question === 'decision');
};

/** How many of those seated answer this question. */
export const askedSeats = ({ seats, chairs }: Room, question: Question): number =>
  Object.values(seats).filter(({ half }) => answers(chairs, half, question)).length;
