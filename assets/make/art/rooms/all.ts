// Every room that is drawn, one line each.
// Must not know: how a room is drawn or shown.
import { bedroomDoor } from './bedroomDoor.ts';
import { car } from './car.ts';
import { carPark } from './carPark.ts';
import { hallway } from './hallway.ts';
import { kitchen } from './kitchen.ts';
import { launderette } from './launderette.ts';
import { livingRoom } from './livingRoom.ts';
import { restaurantPass } from './restaurantPass.ts';
import type { RoomArt } from './room.ts';
import { OUTSIDE_ROOMS } from './roomsOutside.ts';
import { workshop } from './workshop.ts';

/** By kind (src/domain/roomKind.ts). */
export const ROOMS: Readonly<Record<string, () => RoomArt>> = {
  kitchen,
  hallway,
  'living-room': livingRoom,
  'bedroom-door': bedroomDoor,
  car,
  workshop,
  'restaurant-pass': restaurantPass,
  launderette,
  'car-park': carPark,
  ...OUTSIDE_ROOMS,
};
