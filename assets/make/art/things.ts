// The rooms' atlas of parts that the scene moves or lights itself: lamp, chair, roofs, frost, rain.
// Must not know: where the scene puts them.
import type { Piece } from './atlas.ts';
import type { Box } from './box.ts';
import { brushFrom } from './brush.ts';
import { bulb, chair, drop, flake, frost, lamp, white } from './rooms/lamp.ts';
import { litPanes, roofs } from './rooms/outside.ts';

const WINDOW: Box = { x: 440, y: 0, w: 410, h: 400 };
const LAMP: Box = { x: 500, y: -60, w: 280, h: 300 };
const CHAIR: Box = { x: -180, y: 300, w: 140, h: 270 };
const SMALL: Box = { x: 0, y: 0, w: 12, h: 40 };

export const partPieces = (): Piece[] => [
  { frame: 'part/roofs', svg: roofs(), within: WINDOW },
  { frame: 'part/lit-panes', svg: litPanes(), within: WINDOW },
  { frame: 'part/frost', svg: frost(), within: WINDOW },
  { frame: 'part/lamp', svg: lamp(brushFrom(3)), within: LAMP },
  { frame: 'part/bulb', svg: bulb(), within: LAMP },
  { frame: 'part/chair', svg: chair(brushFrom(13)), within: CHAIR },
  { frame: 'part/drop', svg: drop(), within: SMALL },
  { frame: 'part/flake', svg: flake(), within: SMALL },
  { frame: 'part/white', svg: white(), within: { x: 0, y: 0, w: 8, h: 8 } },
];
