// The rooms that are drawn, by kind: their layers, where the sky shows, where things stand.
// Must not know: Phaser, people, stories. An unknown kind gets the plain hallway.
import carParkFront from '../../assets/rooms/car-park/front.webp?no-inline';
import carParkWall from '../../assets/rooms/car-park/wall.webp?no-inline';
import hallwayFront from '../../assets/rooms/hallway/front.webp?no-inline';
import hallwayWall from '../../assets/rooms/hallway/wall.webp?no-inline';
import kitchenFront from '../../assets/rooms/kitchen/front.webp?no-inline';
import kitchenWall from '../../assets/rooms/kitchen/wall.webp?no-inline';

import type { Room } from './room.ts';
import { ROOMS_OUTSIDE } from './roomsOutside.ts';

export type { Room };

const ROOMS: Readonly<Record<string, Room>> = {
  ...ROOMS_OUTSIDE,
  kitchen: {
    kind: 'kitchen',
    wall: kitchenWall,
    front: kitchenFront,
    sky: { x: 466, y: 30, w: 348, h: 310 },
    lamp: 'pendant',
    furnished: true,
    shaft: { x: 390, y: 318, w: 500, h: 400 },
  },
  hallway: {
    kind: 'hallway',
    wall: hallwayWall,
    front: hallwayFront,
    sky: { x: 552, y: 20, w: 176, h: 240 },
    lamp: 'ceiling',
    furnished: false,
    shaft: { x: 500, y: 240, w: 280, h: 420 },
  },
  'car-park': {
    kind: 'car-park',
    wall: carParkWall,
    front: carParkFront,
    sky: { x: 0, y: 0, w: 1280, h: 430 },
    lamp: 'none',
    furnished: false,
    shaft: null,
  },
};

const PLAIN = ROOMS['hallway'] as Room;

export const roomOf = (kind: string): Room => ROOMS[kind] ?? PLAIN;
