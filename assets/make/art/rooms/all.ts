// Every room that is drawn, one line each.
// Must not know: how a room is drawn or shown.
import { carPark } from './carPark.ts';
import { hallway } from './hallway.ts';
import { kitchen } from './kitchen.ts';
import type { RoomArt } from './room.ts';

/** By kind (src/domain/roomKind.ts). */
export const ROOMS: Readonly<Record<string, () => RoomArt>> = {
  kitchen,
  hallway,
  'car-park': carPark,
};
