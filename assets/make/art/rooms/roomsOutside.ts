// The rooms of this half of the house, by kind: each drawn when asked for.
// Must not know: files, or where a room is used.
import { bus } from './bus.ts';
import { corridor } from './corridor.ts';
import { familyTable } from './familyTable.ts';
import { ferry } from './ferry.ts';
import { fireEscape } from './fireEscape.ts';
import { garden } from './garden.ts';
import { hall } from './hall.ts';
import { lake } from './lake.ts';
import { orchard } from './orchard.ts';
import { porch } from './porch.ts';
import type { RoomArt } from './room.ts';
import { shore } from './shore.ts';
import { stairsInside } from './stairsInside.ts';
import { street } from './street.ts';
import { waitingRoom } from './waitingRoom.ts';

export const OUTSIDE_ROOMS: Readonly<Record<string, () => RoomArt>> = {
  stairs: stairsInside,
  'fire-escape': fireEscape,
  porch,
  street,
  bus,
  ferry,
  garden,
  orchard,
  shore,
  lake,
  hall,
  corridor,
  'waiting-room': waitingRoom,
  'family-table': familyTable,
};
