// The rooms' atlas of loose parts: things that lie about, raindrop, snowflake. Shared by all rooms.
// Must not know: where the scene puts them.
import type { Piece } from './atlas.ts';
import type { Box } from './box.ts';
import { brushFrom } from './brush.ts';
import { CROCKERY } from './rooms/crockery.ts';
import { drop, flake, white } from './rooms/lamp.ts';
import { PAPERS } from './rooms/papers.ts';

const AROUND: Box = { x: -220, y: -150, w: 440, h: 320 };
const SMALL: Box = { x: 0, y: 0, w: 12, h: 40 };

const nameSeed = (name: string): number =>
  [...name].reduce((n, c) => (n * 31 + c.charCodeAt(0)) >>> 0, 7);

const loose = (): Piece[] =>
  Object.entries({ ...PAPERS, ...CROCKERY }).map(([name, draw]) => ({
    frame: name,
    svg: draw(brushFrom(nameSeed(name))),
    within: AROUND,
  }));

const fixed = (): Piece[] => [
  { frame: 'part/drop', svg: drop(), within: SMALL },
  { frame: 'part/flake', svg: flake(), within: SMALL },
  { frame: 'part/white', svg: white(), within: { x: 0, y: 0, w: 8, h: 8 } },
];

export const thingPieces = (): Piece[] => [...loose(), ...fixed()];
