// A workshop after hours, and the offices and practice rooms built on its plan: one window, one bench, one lamp.
// Must not know: people, objects, stages. What makes each a room of its own is in workshopTrades.ts and workshopRooms.ts.
import { type Brush, brushFrom } from '../brush.ts';
import { flat, roundedBox } from '../shapes.ts';
import { rect, shade, shadeLit } from './pieces.ts';
import type { Overlay, RoomArt } from './room.ts';
import { musicRoom } from './workshopMusic.ts';
import { barnOffice, xRay } from './workshopRooms.ts';
import { bench, shellOf, toolBoard } from './workshopShell.ts';
import { luthier, theatre } from './workshopTrades.ts';

/** Shelf of tins and boxes at the right edge. */
function tins(b: Brush): string {
  const tin = (x: number, y: number, h: number, colour: string): string =>
    b.far(roundedBox(x, y - h, 42, h, 4), colour, { width: 3.4 }) +
    flat(rect(x + 4, y - h * 0.62, 34, h * 0.3), '#f3ead7', 0.85);
  return (
    b.far(rect(1130, 168, 170, 12), '#9a6644') +
    b.far(rect(1130, 298, 170, 12), '#9a6644') +
    tin(1142, 168, 58, '#3f6b6a') +
    tin(1192, 168, 44, '#c8683f') +
    tin(1242, 168, 64, '#6f5a7d') +
    tin(1150, 298, 46, '#c08a3e') +
    tin(1206, 298, 60, '#8fa6a2')
  );
}

const vice = (b: Brush): string =>
  b.thing('M70 548L70 500L102 490L150 490L150 548Z', '#5f7a86', { width: 5 }) +
  b.thing('M158 548L158 496L196 496L196 548Z', '#5f7a86', { width: 5 }) +
  b.stroke('M196 522L236 522M236 506L236 540', { width: 7, taper: 0 });

/** Yard, wall and a bare tree; the scene tints it. */
function yard(): string {
  return (
    flat('M490 230L560 210L640 224L720 204L790 218V280H490Z', '#8b97ad') +
    flat(rect(490, 236, 300, 44), '#737f98') +
    flat(
      'M566 262C540 262 530 232 548 216C544 190 580 178 594 194C616 184 636 204 626 224C640 244 622 264 600 262L600 280H588L588 262Z',
      '#66718a',
    )
  );
}
const snowyYard = (): string =>
  flat(
    'M490 226L560 206L640 220L720 200L790 214L790 224L720 212L640 232L560 218L490 238ZM490 262H790V280H490Z',
    '#eef3fa',
  );

const lampOver = (b: Brush): string => shade(b, 640, 86, 132, '#4f6b52');

const dressed = (one: Overlay): Overlay => ({ instead: true, ...one });

export function workshop(): RoomArt {
  const b = brushFrom(83);
  return {
    kind: 'workshop',
    outside: yard(),
    awake: flat(rect(708, 214, 13, 14) + rect(742, 216, 13, 14), '#eebb6c'),
    wall: shellOf(b, 'workshop', '#b59a86', '#7d6355', '#c7a67c') + toolBoard(b, 10, 84) + tins(b),
    behind: lampOver(b),
    lit: shadeLit(640, 86, 132),
    front: bench(b) + vice(b),
    plan: {
      sky: { x: 504, y: 66, w: 272, h: 204 },
      shaft: { x: 440, y: 250, w: 400, h: 420 },
      lamps: [{ x: 640, y: 140, r: 570 }],
    },
    overlays: {
      winter: { outside: snowyYard() },
      theatre: dressed(theatre(b)),
      'barn-office': dressed(barnOffice(b)),
      'x-ray': dressed(xRay(b)),
      'music-room': dressed(musicRoom(b)),
      luthier: dressed(luthier(b)),
    },
  };
}
