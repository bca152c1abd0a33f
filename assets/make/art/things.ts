// The rooms' atlas of parts that the scene moves itself: raindrop, snowflake, a white pixel. Shared by all rooms.
// Must not know: where the scene puts them.
import type { Piece } from './atlas.ts';
import type { Box } from './box.ts';
import { drop, flake, white } from './rooms/lamp.ts';

const SMALL: Box = { x: 0, y: 0, w: 12, h: 40 };

export const partPieces = (): Piece[] => [
  { frame: 'part/drop', svg: drop(), within: SMALL },
  { frame: 'part/flake', svg: flake(), within: SMALL },
  { frame: 'part/white', svg: white(), within: { x: 0, y: 0, w: 8, h: 8 } },
];
