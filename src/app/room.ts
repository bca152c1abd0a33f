// A room decides: a command in, events out, or a refusal by name. Whoever keeps the room applies them with evolve.
// Must not know: sockets, stores, stories, time. What is on offer is handed in.
import { err } from '#domain/result';
import type { Facilitating, Offered, Sent, TakingPart } from './room/command.ts';
import { AT_REST, type Decided, FACILITATING } from './room/facilitate.ts';
import type { Room } from './room/state.ts';
import { takePart } from './room/takePart.ts';

type Facilitates = (room: Room, command: Facilitating, offered: Offered) => Decided;

const isTakingPart = (command: Facilitating | TakingPart): command is TakingPart =>
  !Object.hasOwn(FACILITATING, command.type);

const facilitate: Facilitates = (room, command, offered) => {
  if (room.paused && !AT_REST.has(command.type)) return err('room-paused');
  // each rule takes the command of its own name
  return (FACILITATING[command.type] as Facilitates)(room, command, offered);
};

/**
 * Only the holder of the facilitator's secret facilitates, only a seat takes part, and in a room that has ended nothing happens.
 * `offered` is what the story offers after the room's record.
 */
export const decide = (room: Room, { from, command }: Sent, offered: Offered): Decided => {
  if (room.ended) return err('room-ended');
  if (isTakingPart(command))
    return 'seat' in from ? takePart(room, from.seat, command) : err('not-seated');
  const isFacilitator = 'key' in from && from.key === room.key;
  return isFacilitator ? facilitate(room, command, offered) : err('not-the-facilitator');
};
