// Over real sockets a room does what every port of a room must do.
import { afterAll, describe } from 'vitest';
import { LIMITS } from '#server/rooms/limits';
import { SEATS } from '#support/rooms';
import { contractOf } from '../../app/room/contract.ts';
import { ManyDoors } from './manyDoors.ts';
import { lead, openRoom, serveRooms, watch, WHOLE } from './serving.ts';

const GENEROUS = { most: 100_000, perSecond: 1000 };
const served = await serveRooms({ limits: { ...LIMITS, breath: 0, messages: GENEROUS } });
const opened: ManyDoors[] = [];

afterAll(async () => {
  for (const doors of opened) doors.close();
  await served.close();
});

const open = async () => {
  const room = await openRoom(served);
  const leader = await lead(served, room);
  const port = new ManyDoors(served.doors, room.code, leader, await watch(served, room));
  opened.push(port);
  return { port, key: '', seats: SEATS.slice(0, 6) };
};

describe('a room over sockets', () => {
  contractOf('it', open, WHOLE.decisions);
});
