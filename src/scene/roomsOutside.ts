// The rooms out of doors and of many people, by kind: their layers, where the sky shows, where light falls.
// Must not know: Phaser, people, stories.
import type { Rect, Room } from './room.ts';

type Row = { sky: Rect; lamp: Room['lamp']; shaft: Rect | null };

const box = (x: number, y: number, w: number, h: number): Rect => ({ x, y, w, h });
const open = (h: number): Row => ({ sky: box(0, 0, 1280, h), lamp: 'none', shaft: null });
const roofed = (sky: Rect, shaft: Rect | null): Row => ({ sky, lamp: 'ceiling', shaft });

const ROWS: Readonly<Record<string, Row>> = {
  stairs: roofed(box(550, 44, 180, 248), box(480, 270, 320, 420)),
  'fire-escape': roofed(box(0, 0, 1280, 480), null),
  porch: roofed(box(0, 0, 1280, 400), null),
  street: open(470),
  bus: roofed(box(30, 108, 1220, 270), null),
  ferry: open(530),
  garden: open(380),
  orchard: open(400),
  shore: open(500),
  lake: open(540),
  hall: roofed(box(26, 66, 788, 238), box(430, 280, 420, 420)),
  corridor: roofed(box(568, 172, 144, 144), null),
  'waiting-room': roofed(box(476, 66, 328, 228), box(420, 280, 440, 420)),
  'family-table': roofed(box(496, 56, 288, 248), box(420, 290, 440, 420)),
};

const PICTURES: Readonly<Record<string, string>> = import.meta.glob(
  '../../assets/rooms/*/{wall,front}.webp',
  { query: '?no-inline', import: 'default', eager: true },
);

const picture = (kind: string, layer: 'wall' | 'front'): string => {
  const found = PICTURES[`../../assets/rooms/${kind}/${layer}.webp`];
  if (!found) throw new Error(`the room "${kind}" has no ${layer}.webp`);
  return found;
};

const roomFrom = ([kind, row]: [string, Row]): [string, Room] => [
  kind,
  {
    kind,
    wall: picture(kind, 'wall'),
    front: picture(kind, 'front'),
    furnished: false,
    ...row,
  },
];

/** Fourteen kinds in the shape that `rooms.ts` keeps. */
export const ROOMS_OUTSIDE: Readonly<Record<string, Room>> = Object.fromEntries(
  Object.entries(ROWS).map(roomFrom),
);
