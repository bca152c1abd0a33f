// Over real sockets a room does what every port of a room must do.
import { afterAll, describe } from 'vitest';
import { SEATS } from '#support/rooms';
import { contractOf } from '../../app/room/contract.ts';
import { ManyDoors } from './manyDoors.ts';
import { lead, openRoom, QUICK, serveRooms, watch, WHOLE } from './serving.ts';

const served = await serveRooms({ limits: { ...QUICK, breath: 0 } });
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
