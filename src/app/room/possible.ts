// Which commands the facilitator's page can offer now: each is tried on the room, and nothing happens.
// Must not know: how a page shows them.
import { decide } from '../room.ts';
import type { Facilitating, Offered } from './command.ts';
import type { Room } from './state.ts';

/** One command of each kind that stands for its kind. */
const trials = (room: Room, { options }: Offered): Facilitating[] => {
  const option = (room.ballot?.options ?? options)[0] ?? '';
  const seat = Object.values(room.seats)[0]?.number ?? 0;
  return [
    ...([{ type: 'open', source: 'ballots' }, { type: 'close' }, { type: 'reveal' }] as const),
    ...([{ type: 'talk' }, { type: 'count', option, votes: 0 }, { type: 'majority' }] as const),
    ...([{ type: 'go-with', option }, { type: 'coin', toss: 0 }, { type: 'tell' }] as const),
    ...([{ type: 'back' }, { type: 'skip' }, { type: 'end' }] as const),
    room.paused ? { type: 'resume' } : { type: 'pause' },
    room.locked ? { type: 'unlock' } : { type: 'lock' },
    { type: 'remove', seat },
    { type: 'chairs', to: room.chairs },
    { type: 'replay', record: room.record, turns: 0 },
  ];
};

export const possibleIn = (room: Room, offered: Offered): Facilitating['type'][] =>
  trials(room, offered)
    .filter((command) => decide(room, { from: { key: room.key }, command }, offered).ok)
    .map(({ type }) => type);
