// One event onto a room: the only place where a room changes. Events are facts; none is refused here.
// Must not know: who sent what, or whether it was allowed.
import * as ballots from '#domain/ballot';
import type { Ballot, ClosedBallot, Way } from '#domain/ballot';
import { cutAt, withDecision } from '#domain/playRecord';
import type { Result } from '#domain/result';
import type { RoomEvent } from './event.ts';
import type { Room } from './state.ts';

type Of<T extends RoomEvent['type']> = Extract<RoomEvent, { type: T }>;
type Steps = { [T in RoomEvent['type']]: (room: Room, event: Of<T>) => Room };

const withoutBallot = (room: Room): Room => {
  const { ballot: _, ...rest } = room;
  return rest;
};

const withoutSeat = ({ ballot, ...room }: Room, seat: string): Room => {
  const { [seat]: _, ...seats } = room.seats;
  return { ...room, seats, ...(ballot && { ballot: ballots.withoutSeat(ballot, seat) }) };
};

const stepped = (
  room: Room,
  step: (ballot: Ballot) => Result<Ballot, ballots.BallotRefusal>,
): Room => {
  const next = room.ballot && step(room.ballot);
  if (!next?.ok) throw new RangeError('expected an event that the open ballot allows');
  return { ...room, ballot: next.value };
};

const asked = (room: Room, { question, source, options }: Of<'asked'>): Room => {
  const number = room.asked + 1;
  const taken = room.record.decisions.length;
  const turn = question === 'landing' ? taken - 1 : taken;
  const ballot = ballots.ask({ number, turn, question, source, options });
  return { ...room, asked: number, ballot };
};

const voted = (room: Room, { seat, vote }: Of<'voted'>): Room =>
  stepped(room, (ballot) =>
    ballots.cast(ballot, { ballot: ballot.number, round: ballot.round }, seat, vote),
  );

/** What is kept of a decision that nobody was asked about. */
const unasked = ({ asked, record }: Room, decided: { option: string; by: Way }): ClosedBallot => ({
  number: asked,
  turn: record.decisions.length,
  ...{ question: 'decision', options: [], rounds: [], decided, undone: false },
});

const decided = (room: Room, { option, by }: Of<'decided'>): Room => {
  const kept = room.ballot
    ? ballots.closedFrom(room.ballot, { option, by })
    : unasked(room, { option, by });
  return {
    ...withoutBallot(room),
    record: withDecision(room.record, option),
    closed: [...room.closed, kept],
    held: room.chairs !== 'together',
  };
};

const told = (room: Room): Room => ({
  ...withoutBallot(room),
  held: false,
  closed: room.ballot ? [...room.closed, ballots.closedFrom(room.ballot)] : room.closed,
});

/** Closed ballots stay where the room went back behind them, as roads that were tried. */
const undoneFrom = (closed: Room['closed'], turn: number): ClosedBallot[] =>
  closed.map((ballot) => (ballot.turn >= turn ? { ...ballot, undone: true } : ballot));

const undone = (room: Room): Room => {
  const turn = room.record.decisions.length - 1;
  const record = cutAt(room.record, turn);
  return { ...room, record, held: false, closed: undoneFrom(room.closed, turn) };
};

const replayed = (room: Room, { record, turns }: Of<'replayed'>): Room => ({
  ...room,
  record: { ...cutAt(record, turns), dealt: turns },
  earlier: record.decisions,
  closed: undoneFrom(room.closed, 0),
});

const STEPS: Steps = {
  joined: (room, { seat, half }) => {
    const seated = room.seated + 1;
    return { ...room, seated, seats: { ...room.seats, [seat]: { number: seated, half } } };
  },
  left: (room, { seat }) => withoutSeat(room, seat),
  removed: (room, { seat }) => {
    const rest = withoutSeat(room, seat);
    return { ...rest, removed: [...rest.removed, seat] };
  },
  asked,
  'asked-again': (room) => stepped(room, ballots.askAgain),
  voted,
  counted: (room, { option, votes }) =>
    stepped(room, (ballot) => ballots.countHands(ballot, option, votes)),
  closed: (room) => stepped(room, ballots.close),
  talked: (room) => stepped(room, ballots.talk),
  revealed: (room) => stepped(room, ballots.reveal),
  withdrawn: withoutBallot,
  decided,
  skipped: (room, { decision }) => ({ ...room, record: withDecision(room.record, decision) }),
  told,
  undone,
  paused: (room, { on }) => ({ ...room, paused: on }),
  locked: (room, { on }) => ({ ...room, locked: on }),
  arranged: (room, { chairs }) => ({ ...room, chairs }),
  replayed,
  ended: (room) => ({ ...withoutBallot(room), ended: true }),
};

/** Throws a RangeError for an event that cannot have happened in this room. */
export const evolve = (room: Room, event: RoomEvent): Room => {
  // each step takes the event of its own name
  const step = STEPS[event.type] as (room: Room, event: RoomEvent) => Room;
  return step(room, event);
};
