// A participant's commands: to come, to vote or rather not, to go.
// Must not know: anything of the one who sits there but a hashed token.
import { type Aim, cast } from '#domain/ballot';
import { err, ok } from '#domain/result';
import type { Vote } from '#domain/tally';
import type { TakingPart } from './command.ts';
import type { Decided } from './facilitate.ts';
import { answers, type Half, MOST_SEATS, type Room } from './state.ts';

/** The smaller half, so that a room that swaps chairs is split evenly. */
const halfFor = ({ seats }: Room): Half => {
  const halves = Object.values(seats).map(({ half }) => half);
  const inA = halves.filter((half) => half === 'a').length;
  return inA * 2 <= halves.length ? 'a' : 'b';
};

/** Who sits here already comes back to the same seat, also when the room is locked. */
const join = (room: Room, seat: string): Decided => {
  if (room.removed.includes(seat)) return err('removed');
  if (room.seats[seat]) return ok([]);
  if (room.locked) return err('room-locked');
  if (Object.keys(room.seats).length >= MOST_SEATS) return err('room-full');
  return ok([{ type: 'joined', seat, half: halfFor(room) }]);
};

const castVote = (room: Room, seat: string, aim: Aim, vote: Vote): Decided => {
  const { ballot, seats, chairs, paused, asked } = room;
  const sitting = seats[seat];
  if (!sitting) return err('not-seated');
  if (!ballot) return err(aim.ballot <= asked ? 'older-ballot' : 'no-such-ballot');
  if (paused) return err('room-paused');
  const counted = cast(ballot, aim, seat, vote);
  if (!counted.ok) return counted;
  if (!answers(chairs, sitting.half, ballot.question)) return err('other-chair');
  return ok([{ type: 'voted', seat, vote }]);
};

export const takePart = (room: Room, seat: string, command: TakingPart): Decided => {
  if (command.type === 'join') return join(room, seat);
  if (command.type === 'leave')
    return room.seats[seat] ? ok([{ type: 'left', seat }]) : err('not-seated');
  const vote: Vote = command.type === 'vote' ? { for: command.option } : 'abstain';
  return castVote(room, seat, command, vote);
};
